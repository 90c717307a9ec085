import type { Figure } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import { listBadGroups, type BadGroups } from '../../figures/formats/list-bad-groups';
import type { Passage } from '../../passages/passage';
import type { Fix } from '../../finding';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

interface Fault {
  pattern: RegExp;
  message: string;
  /** What is surely meant; null where only a person can tell. */
  toFix?: (found: string) => string;
}

const space = '[ \\u00a0\\u202f]?';
const scale = '(?:thousand|million|billion|trillion)';
const faults: readonly Fault[] = [
  {
    pattern: /(?<![$€£¥])([$€£¥])[ \u00a0]?\1(?=[ \u00a0]?\d)/g,
    message: 'The currency stands twice before the number.',
    toFix: (found) => found.slice(0, 1),
  },
  {
    pattern: /(?<=\d)[ \u00a0]?%[ \u00a0]?%/g,
    message: 'The percent sign stands twice.',
    toFix: (found) => found.slice(0, found.indexOf('%') + 1),
  },
  {
    pattern: /(?<=\d)[ \u00a0]?%[ \u00a0](?:percent|per cent)\b/g,
    message: 'The percent sign is followed by the word percent.',
    toFix: () => '%',
  },
  {
    pattern: new RegExp(`\\b(?!thousand)${scale}[ \\u00a0]${scale}\\b`, 'g'),
    message: 'Two words of size follow one number.',
  },
  {
    pattern: new RegExp(
      `[$€£¥]${space}${scale}[ \\u00a0](?!(?:19|20)\\d\\d\\b)\\d[\\d.,]{0,20}`,
      'g',
    ),
    message: 'The word of size stands before the number.',
  },
  {
    pattern:
      /\$[ \u00a0]?\d[\d.,]{0,20}(?:[ \u00a0](?:thousand|million|billion|trillion))?[ \u00a0]dollars\b/g,
    message: 'The currency stands before the number and again behind it.',
    toFix: (found) => found.slice(0, -' dollars'.length),
  },
  {
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3}){0,4}\.\.\d{1,6}(?![\d.])/g,
    message: 'Two decimal points stand in one number.',
    toFix: (found) => found.replace('..', '.'),
  },
];

/** Something of each fault; most cells and sentences have none of it. */
const hint =
  /[$€£¥%][ \u00a0]?[$€£¥%]|%[ \u00a0]p|\.\.|[$€£¥][ \u00a0]?[tmb]|illion[ \u00a0][tmbd]|\d[ \u00a0]dollars/;

/** Numbers that are written as no number is; separators are those of English. */
export const numberFormat: Rule = {
  name: 'number-format',
  severity: 'warning',
  languages: ['en'],
  check(context) {
    const isIndian = context.passages.some(({ text }) => indian.test(text));
    const { figures } = getFigureReading(context);
    const passages = context.passages.filter(
      ({ text, field }) => /\d/.test(text) && !/^(?:contacts|links)\./.test(field),
    );
    return [
      ...(isIndian ? [] : toGroupReports(passages.flatMap(listBadGroups))),
      ...passages.flatMap((passage) => [
        ...(hint.test(passage.text) ? faults.flatMap((fault) => listFaults(passage, fault)) : []),
        ...(figures.get(passage) ?? []).flatMap((figure) => listUngrouped(passage, figure)),
      ]),
    ];
  },
};

/** Rupees are grouped by lakh and crore: 1,23,456. */
const indian = /₹|\bINR\b|\b(?:lakhs?|crores?)\b/;

/** `$1234567` is read digit by digit; a number without money may be a code. */
function listUngrouped(passage: Passage, { digits, currency, start, text }: Figure): Report[] {
  if (currency === null || !/^\d{6,}$/.test(digits)) return [];
  const grouped = digits.replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
  const at = start + text.indexOf(digits);
  return [
    {
      place: toPlace(passage, at, at + digits.length),
      message: `The number ${digits} has no commas between its thousands.`,
      severity: 'note',
      fix: { label: `Write ${grouped}`, insert: grouped },
    },
  ];
}

function listFaults(passage: Passage, { pattern, message, toFix }: Fault): Report[] {
  return Array.from(passage.text.matchAll(pattern), ({ 0: found, index }) => {
    const insert = toFix?.(found);
    const fix: Fix | undefined =
      insert === undefined ? undefined : { label: `Write “${insert.trim()}”`, insert };
    return { place: toPlace(passage, index, index + found.length), message, fix };
  });
}

/** So many decimal commas are a habit of the house, which one note tells. */
const mostSlips = 2;

function toGroupReports(found: readonly BadGroups[]): Report[] {
  const decimals = found.filter(({ isDecimal }) => isDecimal);
  const isHabit = decimals.length > mostSlips;
  return found
    .filter((one) => !one.isDecimal || !isHabit || one === decimals[0])
    .map(({ passage, digits, start, isDecimal }) => {
      const place = toPlace(passage, start, start + digits.length);
      if (!isDecimal) {
        return {
          place,
          message: `The commas of ${digits} do not part it into groups of three digits.`,
        };
      }
      if (!isHabit) {
        return {
          place,
          message: `A comma stands in ${digits} where English has a decimal point, or digits are missing.`,
        };
      }
      return {
        place,
        severity: 'note',
        message: `Decimals stand behind a comma, as in ${digits}, ${decimals.length} times; English has a point there.`,
      };
    });
}
