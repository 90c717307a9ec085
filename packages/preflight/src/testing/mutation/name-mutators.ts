import { addBlocks, inProse, misspell, replaceOne, slipDigit } from './edits';
import { doc, p } from '../nodes';
import { addSentence } from './fill-sentence';
import type { Mutator } from './mutator';

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first word of the legal name, where another word of the name follows. */
const companyName: Mutator = (release, random) => {
  const [first = '', second = ''] = release.company?.legalName.split(' ') ?? [];
  const pattern = new RegExp(`\\b${escape(first)}(?= ${escape(second)})`, 'g');
  return replaceOne(release, random, pattern, misspell, ({ field }) => field !== 'links');
};

const companyDomain: Mutator = (release, random) => {
  const label = release.company?.domains[0]?.split('.')[0] ?? '';
  const domain = `${misspell(label, random)}.example`;
  return addBlocks(
    release,
    random,
    random.pick([
      `More is at www.${domain}.`,
      `Write to info@${domain}.`,
      `The report is at [our site](https://www.${domain}/report).`,
    ]),
  );
};

const ticker: Mutator = (release, random) => {
  const known = release.company?.listings[0]?.ticker ?? '';
  return replaceOne(
    release,
    random,
    new RegExp(`(?<=: )${known}(?=[);])`, 'g'),
    () => {
      const at = random.int(known.length);
      const letter = random.pick([...'BCDGJKMQWXZ'].filter((one) => one !== known.charAt(at)));
      return known.slice(0, at) + letter + known.slice(at + 1);
    },
    inProse,
  );
};

/** The lead without its brackets of listings, or with the exchange alone. */
const tickerMissing: Mutator = (release, random) =>
  replaceOne(release, random, / \([^()]{2,40}: [A-Z]{2,6}(?:; [^()]*)?\)/g, () =>
    random.pick(['', ` (${release.company?.listings[0]?.exchange ?? ''})`]),
  );

const unknownExchange: Mutator = (release, random) => {
  const exchange = release.company?.listings.at(-1)?.exchange ?? '';
  // The first letter stays: nobody writes “aNsdaq”.
  const at = 1 + random.int(exchange.length - 2);
  const slip = random.pick([
    exchange.slice(0, at) + exchange.charAt(at + 1) + exchange.charAt(at) + exchange.slice(at + 2),
    `${exchange} Norderwisch`,
  ]);
  if (slip === exchange) return null;
  return replaceOne(
    release,
    random,
    new RegExp(`(?<=[(;] ?)${escape(exchange)}(?=:)`, 'g'),
    () => slip,
    inProse,
  );
};

/** One digit of a code that was right. */
const identifier: Mutator = (release, random) =>
  addBlocks(
    release,
    random,
    random.pick([
      `The share has the ISIN ${slipDigit('US0378331005', random)}.`,
      `The bond (ISIN: ${slipDigit('GB0002634946', random)}) is due in a year.`,
      `LEI: ${slipDigit('529900NNUPAGGOMPXZ31', random)}`,
    ]),
  );

const socialHandle: Mutator = (release, random) => {
  const { url = '' } = release.company?.socialProfiles[0] ?? {};
  const handle = misspell(url.split('/').at(-1) ?? '', random);
  return addBlocks(
    release,
    random,
    random.pick([
      `Follow @${handle} on X.`,
      `Follow https://www.linkedin.com/company/${handle}.`,
      `Follow us [on X](https://x.com/${handle}).`,
    ]),
  );
};

const linkTarget: Mutator = (release, random) => {
  const words = random.pick([
    'Details',
    'The annual report',
    'A replay',
    'The photograph',
    'The plan',
  ]);
  return addBlocks(
    release,
    random,
    random.pick([
      `[${words}](#) will follow.`,
      `[${words}](#${random.pick(['plans', 'top', 'annex'])}) will follow.`,
      `[${words}](https://example.com/${random.pick(['report', 'plan'])}) will follow.`,
      `${words} can be found here.`,
    ]),
  );
};

/** A figure that nobody filled in, or an open question. */
const placeholderText: Mutator = (release, random) =>
  random.pick([0, 1]) === 0
    ? replaceOne(
        release,
        random,
        /(?<=[ $€£])\d{1,3}(?:\.\d)?(?=%| (?:million|people|patients|ferries|countries|sawmills))/g,
        (found) =>
          random.pick([found.includes('.') ? 'X.X' : 'XX', '[●]', 'TK', '[•]', '[number]']),
        inProse,
      )
    : addBlocks(
        release,
        random,
        random.pick([
          'Lorem ipsum dolor sit amet.',
          `The call is on [insert date].`,
          'The price is TBD.',
          'Dear {{name}}, the report is out.',
          '[quote to come]',
        ]),
      );

/** One of the contacts speaks under another office. */
const personTitle: Mutator = (release, random) =>
  addBlocks(
    release,
    random,
    random.pick([
      '“Good,” said Ada Quill, Chief Financial Officer.\n\n“Hard,” added Ada Quill, Chief Executive Officer.',
      '“Good,” said Ben Oake, CEO of the group.\n\n“Hard,” said Ben Oake, General Counsel.',
    ]),
  );

const personName: Mutator = (release, random) => {
  const last = random.pick(['Brackwede', 'Ellerhusen', 'Sanddorn', 'Quillington']);
  return addBlocks(
    release,
    random,
    `“Good,” said Ada ${last}. Ms. ${misspell(last, random)} left.`,
  );
};

const others = ['Kettle Creek Copper Ltd.', 'Zollern Steel Inc.', 'Yarrow Foods plc'];

const blockName: Mutator = (release, random) => {
  const [block] = random.pick([release.boilerplates, release.disclaimers]);
  const other = random.pick(others);
  if (block === undefined || release.company === null) return null;
  const words = `${other} undertakes no duty to update them.`;
  const foreign = { ...block, heading: `About ${release.company.name}`, body: doc(p(words)) };
  return random.pick([0, 1]) === 0
    ? { ...release, boilerplates: [foreign] }
    : { ...release, disclaimers: [foreign] };
};

const listingConsistency: Mutator = (release, random) =>
  addBlocks(
    release,
    random,
    random.pick([
      'The share (OTCQB: ZZQFF) rose. It is traded in New York (OTC Pink: ZZQFF).',
      'The share (TSXV: ZZQ) rose. It is traded in Toronto (TSX: ZZQ).',
      'The share (NYSE: ZZQ; FWB: ) rose.',
    ]),
  );

/** By the name of the rule that must find it. */
export const nameMutators: Readonly<Record<string, Mutator>> = {
  'company-name': companyName,
  'company-domain': companyDomain,
  ticker,
  'ticker-missing': tickerMissing,
  'unknown-exchange': unknownExchange,
  identifier,
  'social-handle': socialHandle,
  'link-target': linkTarget,
  'placeholder-text': placeholderText,
  'person-title': personTitle,
  'person-name': personName,
  'block-name': blockName,
  'listing-consistency': listingConsistency,
  'offer-wording': addSentence(
    'This release shall constitute an offer to sell securities.',
    'This press release does constitute an offer to buy NUMBER shares.',
    'This announcement shall be deemed an invitation to sell NUMBER shares.',
  ),
  'time-pair': addSentence(
    'The call is at 8:00 a.m. ET (4:00 p.m. CET) on the day.',
    'The call is at 2 p.m. PT (4 p.m. ET).',
    'The call is at 15:00 CEST / 11:30 a.m. EDT.',
  ),
};
