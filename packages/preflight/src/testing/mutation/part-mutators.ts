import type { CheckedBlock } from '../../checked-release';
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
