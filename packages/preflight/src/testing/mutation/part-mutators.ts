import type { BlockOwner, CheckedBlock } from '../../checked-release';
import type { Mutator } from './mutator';
import type { Random } from './random';

const staleBlock: Mutator = (release, random) => {
  const groups = (['boilerplates', 'disclaimers'] as const).filter(
    (group) => release[group].length > 0,
  );
  const group = random.pick(groups);
  return { ...release, [group]: release[group].map((block) => toStale(block, random)) };
};

function toStale(block: CheckedBlock, random: Random): CheckedBlock {
  const newest = block.version?.newest ?? 2;
  return { ...block, version: { carried: newest, newest: newest + 1 + random.int(3) } };
}

/** Another one's block, as it is taken from a list where all look alike. */
const foreignBlock =
  (toOwner: (random: Random) => BlockOwner): Mutator =>
  (release, random) => {
    const owner = toOwner(random);
    const group = random.pick(
      (['boilerplates', 'disclaimers', 'contacts'] as const).filter(
        (one) => release[one].length > 0,
      ),
    );
    return { ...release, [group]: release[group].map((block) => ({ ...block, owner })) };
  };

const others = [
  { name: 'Quayside', legalName: 'Quayside Holdings plc' },
  { name: 'Oldenhove', legalName: 'Oldenhove N.V.' },
  { name: 'Brambleworth', legalName: 'Brambleworth, Inc.' },
];

/** A part of the release that is missing, too long or misformed. */
export const partMutators: Readonly<Record<string, Mutator>> = {
  'missing-headline': (release) => ({ ...release, headline: null }),
  'missing-dateline': (release, random) =>
    release.dateline === null
      ? null
      : {
          ...release,
          dateline: random.pick([
            null,
            { ...release.dateline, text: null, city: null },
            { ...release.dateline, text: null, day: null },
          ]),
        },
  'missing-boilerplate': (release) => ({ ...release, boilerplates: [] }),
  'missing-disclaimer': (release) =>
    release.disclaimers.length === 0 ? null : { ...release, disclaimers: [] },
  'missing-contact': (release, random) => ({
    ...release,
    contacts: random.pick([
      [],
      release.contacts.filter(({ type }) => type !== 'investors'),
      release.contacts.filter(({ type }) => type !== 'media'),
    ]),
  }),
  'missing-source': (release) => ({ ...release, source: null }),
  'stale-block': staleBlock,
  'block-company': foreignBlock((random) => ({ company: random.pick(others), language: null })),
  'block-language': foreignBlock((random) => ({
    company: null,
    language: random.pick(['fr', 'pt-BR', 'zh-Hans']),
  })),
  'correction-notice': (release, random) => ({
    ...release,
    notice: null,
    headline: `${random.pick(['CORRECTION - ', 'Correction: ', 'CORRECTION: ', 'Corrected: '])}${
      release.headline?.replace(/^Correction: /, '') ?? ''
    }`,
  }),
  'headline-length': (release, random) => ({
    ...release,
    headline: lengthen(release.headline ?? '', 121 + random.int(200), ' and Reports Progress'),
  }),
  'slug-length': (release, random) => ({
    ...release,
    slug: lengthen(release.slug ?? '', 101 + random.int(60), '-and-reports-progress'),
  }),
  'slug-drift': (release, random) => ({
    ...release,
    notice: null,
    slug: random.pick(['bakery-sells-umbrellas', 'gardeners-paint-bicycles-in-june']),
  }),
  'contact-phone': (release, random) =>
    changeContact(release, random, 'phone', (phone, at) =>
      random.pick([
        phone.slice(0, 3 + random.int(4)),
        phone.startsWith('+1') ? phone.slice(0, -1) : phone.slice(0, 5),
        phone + phone.replace(/\D/g, ''),
        release.contacts[at]?.email ?? 'none',
        'see website',
      ]),
    ),
  'contact-email': (release, random) =>
    changeContact(release, random, 'email', (email) =>
      random.pick([
        email.replace('@', random.pick(['(at)', ' at ', ''])),
        email.replace('.example', ''),
        email.replace('.example', '..example'),
        email.replace('@', '@ '),
        email.replace(/^[^@]+/, ''),
        email.replace('@', '@@'),
      ]),
    ),
};

function lengthen(words: string, length: number, more: string): string {
  return words + more.repeat(Math.ceil((length - words.length) / more.length));
}

function changeContact(
  release: Parameters<Mutator>[0],
  random: Random,
  field: 'phone' | 'email',
  change: (value: string, at: number) => string,
): ReturnType<Mutator> {
  const at = random.int(release.contacts.length);
  return {
    ...release,
    contacts: release.contacts.map((contact, index) =>
      index === at ? { ...contact, [field]: change(contact[field] ?? '', at) } : contact,
    ),
  };
}
