import type { BlockNode } from '@dateline/release';
import { listPassages } from '../../passages/list-passages';
import { addSentence } from './fill-sentence';
import type { Mutator } from './mutator';
import { addBlocks, inCells, inProse, replaceAt, replaceOne, slipDigit, withBlocks } from './edits';

const up = ['increased', 'rose', 'grew', 'climbed'];
const down = ['decreased', 'declined', 'fell', 'dropped'];
/** A sentence that says from what to what. */
const changeVerb =
  /\b(?:increased|rose|grew|fell)(?= [^.]{0,30}(?:\d[^A-Z]{0,40})?\b(?:to|from) (?:C?[$€£]))/g;

/** A figure of a statement that is part of a sum: the cells behind these labels. */
const summed =
  /^(?:Instruments|Services|Total|Cost|Gross|Research|Selling|General|Operating income|Finance|Income|Net income|Cash|Receivables|Inventories|Property|Goodwill|Payables|Borrowings|Europe|Americas)/;

const tableSum: Mutator = (release, random) => {
  const passages = listPassages(release).filter(inCells);
  const cells = passages.filter(({ text, path }) => {
    const label = passages.find((one) => one.path.slice(0, 2).join() === path.slice(0, 2).join());
    return /^\(?\d[\d,.]{3,9}\)?$/.test(text) && summed.test(label?.text ?? '');
  });
  if (cells.length === 0) return null;
  const cell = random.pick(cells);
  return replaceAt(release, cell, 0, cell.text, slipDigit(cell.text, random));
};

/** The word of the other direction. */
const changeWordSign: Mutator = (release, random) =>
  replaceOne(release, random, changeVerb, (found) => random.pick(up.includes(found) ? down : up));

const changePercentage: Mutator = (release, random) =>
  replaceOne(
    release,
    random,
    /\d[\d.]*(?=%,? (?:to|from) C?[$€£])|(?<=rose by \$|decrease of \$)\d[\d.]*(?= million)/g,
    slipDigit,
  );

const figureMismatch: Mutator = (release, random) => {
  const passages = listPassages(release);
  const told = passages.flatMap((passage) =>
    /^(?:headline|body)$/.test(passage.field) && passage.kind !== 'cell'
      ? Array.from(
          passage.text.matchAll(
            /(?<=(?:[Rr]evenue|[Nn]et income) (?:of|in|for)[^.]{0,40}[$€])\d+\.\d(?= [Mm]illion)/g,
          ),
          ({ 0: found, index }) => ({ passage, found, index }),
        )
      : [],
  );
  if (told.length < 2) return null;
  const { passage, found, index } = random.pick(told);
  return replaceAt(release, passage, index, found, slipDigit(found, random));
};

const currencyMix: Mutator = (release, random) =>
  random.pick([0, 1]) === 0
    ? replaceOne(release, random, /(?<=from )(?:C?[$€£])(?=\d)/g, (found) =>
        random.pick(['€', '$', '£', '¥'].filter((one) => one !== found.slice(-1))),
      )
    : replaceOne(release, random, /^C\$(?=\d)/g, () => random.pick(['€', '£']), inCells);

const unitMix: Mutator = (release, random) =>
  replaceOne(
    release,
    random,
    /(?<=412\.5 |revenue in the second quarter of 2026 was \$187\.4 |Net income for the second quarter of 2026 was \$21\.5 |Revenue in the second quarter of 2026 was \$187\.4 )million/g,
    () => random.pick(['billion', 'bn', 'thousand']),
    ({ field }) => field === 'body' || field === 'subheadline',
  );

const numberFormat: Mutator = (release, random) => {
  const [pattern, write] = random.pick<[RegExp, (found: string) => string]>([
    [/(?<![A-Z])[$€£](?=\d)/g, (found) => found + found],
    [/(?<=\d)%/g, () => '%%'],
    [/million\b/g, (found) => `${found} million`],
    [/(?<=[$€£])(\d+)\.(\d)(?= million)/g, (found) => found.replace('.', ',')],
    [/(?<=\d)\.(?=\d+%)/g, () => '..'],
    [/(?<=\$)[\d.]+ million/g, (found) => `${found} dollars`],
    [/(?<=[$€£])[\d.]+ million/g, (found) => `million ${found.replace(' million', '')}`],
  ]);
  return replaceOne(release, random, pattern, write, inProse);
};

const rangeOrder: Mutator = (release, random) => {
  const [low, high] = [10 + random.int(40), 51 + random.int(40)];
  return addBlocks(
    release,
    random,
    random.pick([
      `The company expects costs of $${high} million to $${low} million.`,
      `The tax rate will be between ${high}% and ${low}%.`,
      `Costs will be in the range of €${high} million to €${low} million.`,
      `The company expects costs of $${high}–${low} million.`,
    ]),
  );
};

const footnoteMark: Mutator = (release, random) => {
  const words = random.pick(['lost note', 'lost mark', 'new mark']);
  if (words === 'new mark') {
    return replaceOne(release, random, /(?<=\p{Ll}{4})(?=[,.](?:\s|$))/gu, () =>
      random.pick(['†', '‡']),
    );
  }
  const content = release.body?.content ?? [];
  const notes = listPassages(release).filter(
    ({ field, kind, text }) =>
      field === 'body' && kind === 'paragraph' && /^(?:\(\d\)|\d) /.test(text),
  );
  if (notes.length === 0) return null;
  const note = random.pick(notes);
  if (words === 'lost note') {
    return withBlocks(
      release,
      content.filter((_: BlockNode, at) => at !== note.path[0]),
    );
  }
  const mark = note.text.startsWith('(') ? / \(2\)$/g : /(?<=share)1$/g;
  return replaceOne(release, random, mark, () => '', inCells);
};

const tablePercentage: Mutator = (release, random) =>
  replaceOne(
    release,
    random,
    /\d[\d.]*(?=\)?%$)/g,
    slipDigit,
    (passage) => inCells(passage) && passage.text !== '100.0%',
  );

const headlineAmount: Mutator = (release, random) => {
  const amount = 1000.37 + random.int(8000);
  const other = (amount + 1 + random.int(90)).toFixed(2);
  const thing = random.pick(['Placement', 'Order', 'Acquisition', 'Offering', 'Loan']);
  const headline = `Company Completes $${amount.toFixed(2)} Million ${thing}`;
  return addBlocks(
    { ...release, headline },
    random,
    random.pick([
      `The $${other} million ${thing.toLowerCase()} is complete.`,
      `It completed the ${thing.toLowerCase()} of $${other} million.`,
    ]),
  );
};

/** A result per share in a table of its own, and a sentence that turns its sign. */
const perShareSign: Mutator = (release, random) => {
  const earnings = (1.1 + random.int(60) / 10).toFixed(2);
  const [word, label] = random.pick([
    ['loss', 'Diluted earnings per share'],
    ['earnings', 'Diluted loss per share'],
  ] as const);
  return addBlocks(
    release,
    random,
    `Diluted ${word} per share was $${earnings}.\n\n| | 2025 | 2024 |\n| Net result | $${random.int(90) + 10} | $95 |\n| ${label} | $${earnings} | $0.89 |`,
  );
};

const perShareResult: Mutator = (release, random) => {
  const [income, shares] = [900 + random.int(900), 300 + random.int(300)];
  const slipped = slipDigit((income / shares).toFixed(2), random);
  if (Math.abs((Number(slipped) * shares) / income - 1) < 0.12) return null;
  return addBlocks(
    release,
    random,
    `| In millions, except per share | 2025 | 2024 |\n| Net income | ${income} | 1,266 |\n| Diluted earnings per share | ${slipped} | 2.66 |\n| Diluted shares | ${shares} | 475 |`,
  );
};

const recordClaim: Mutator = (release, random) => {
  const sales = 300 + random.int(300);
  return addBlocks(
    release,
    random,
    `The company reported record ${random.pick(['', 'annual ', 'full-year '])}net sales.\n\n| $ million | 2025 | 2024 |\n| Net sales | ${sales} | ${sales + 1 + random.int(90)} |\n| Costs | 200 | 190 |`,
  );
};

/** By the name of the rule that must find it. */
export const figureMutators: Readonly<Record<string, Mutator>> = {
  'table-sum': tableSum,
  'table-percentage': tablePercentage,
  'figure-mismatch': figureMismatch,
  'change-word-sign': changeWordSign,
  'change-percentage': changePercentage,
  'currency-mix': currencyMix,
  'unit-mix': unitMix,
  'number-format': numberFormat,
  'range-order': rangeOrder,
  'footnote-mark': footnoteMark,
  'headline-amount': headlineAmount,
  'per-share-sign': perShareSign,
  'per-share-result': perShareResult,
  'record-claim': recordClaim,
  'non-gaap': addSentence(
    'Adjusted EBITDA was $NUMBER million, and non-GAAP net income was $12 million.',
    'Non-GAAP operating income was $NUMBER million.',
  ),
  'fiscal-quarter': addSentence(
    'The fourth quarter ended September 30, 2025, and the fiscal year ended December 31, 2025.',
    'The fiscal year ends on March 31. The first quarter ended September 30, 2025.',
    'The second quarter of fiscal 2025 ended June 30, 2025. The third quarter of fiscal 2025 ended June 30, 2025.',
  ),
};
