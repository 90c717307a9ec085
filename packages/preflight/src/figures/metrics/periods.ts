/** A span of time as a release names it. Null: not said. */
export interface Period {
  kind: 'quarter' | 'half' | 'nineMonths' | 'year';
  /** Of a quarter, 1 to 4. */
  number: number | null;
  year: number | null;
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const year = '(?:,? (?:of |in |fiscal |fiscal year |the fiscal year ){0,2}(?:FY ?)?(20\\d\\d))?';
const ended = '(?: (?:period )?(?:ended|ending) [A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, (20\\d\\d))?)?';
const pattern = new RegExp(
  [
    `\\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal )?quarter${year}`,
    `\\bQ([1-4])(?:[ -]?(?:FY)?(20\\d\\d))?\\b`,
    `\\b(?:three|thirteen|3|13)[ -](?:months?|weeks?)(?: (?:fiscal )?(?:quarter|period))?${ended}`,
    `\\bquarter${ended}`,
    `\\b(?:six|twenty-six|6|26)[ -](?:months?|weeks?)(?: (?:fiscal )?period)?${ended}`,
    `\\b(first half|half-year|first six months)${year}`,
    `\\b(?:nine|thirty-nine|9|39)[ -](?:months?|weeks?)(?: (?:fiscal )?period)?${ended}`,
    `\\b(?:full[- ]year|fiscal year|twelve months|full fiscal year|year)${ended}(?: (?:fiscal )?(20\\d\\d))?`,
    `\\b(?:fiscal|FY ?)(?: )?(20\\d\\d)\\b`,
  ].join('|'),
  'gi',
);

/** The periods that a text names, with their places. */
export function listPeriods(text: string): { period: Period; start: number; end: number }[] {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  return Array.from(plain.matchAll(pattern), (match) => ({
    period: toPeriod(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function toPeriod(match: RegExpExecArray): Period {
  const [
    ,
    ordinal,
    ordinalYear,
    short,
    shortYear,
    threeYear,
    quarterYear,
    sixYear,
    half,
    halfYear,
    nineYear,
    fullYear,
    followingYear,
    fiscalYear,
  ] = match;
  const found = match[0].toLowerCase();
  const toYear = (written: string | undefined) => (written === undefined ? null : Number(written));
  if (ordinal !== undefined) {
    return {
      kind: 'quarter',
      number: ordinals[ordinal.toLowerCase()] ?? null,
      year: toYear(ordinalYear),
    };
  }
  if (short !== undefined)
    return { kind: 'quarter', number: Number(short), year: toYear(shortYear) };
  if (/^(?:three|thirteen|3|13|quarter)/.test(found)) {
    return { kind: 'quarter', number: null, year: toYear(threeYear ?? quarterYear) };
  }
  if (half !== undefined || /^(?:six|twenty|6|26)/.test(found)) {
    return { kind: 'half', number: null, year: toYear(halfYear ?? sixYear) };
  }
  if (/^(?:nine|thirty|9|39)/.test(found)) {
    return { kind: 'nineMonths', number: null, year: toYear(nineYear) };
  }
  return { kind: 'year', number: null, year: toYear(fullYear ?? followingYear ?? fiscalYear) };
}

/** Whether two names can mean one period: “the quarter” and “the second quarter of 2026” can. */
export function canBeSame(a: Period, b: Period): boolean {
  if (a.kind !== b.kind) return false;
  const isNumber = a.number === null || b.number === null || a.number === b.number;
  return isNumber && (a.year === null || b.year === null || a.year === b.year);
}
