/** A double quotation mark in a text. */
export interface QuoteMark {
  at: number;
  sign: string;
  /** What its form or its neighbours say. A straight mark between two letters says neither. */
  role: 'open' | 'close' | 'either';
}

const marks = /["“”„«»]/g;

/** The double quotation marks of a text that are none of inches: `a 5" pipe`. */
export function listQuoteMarks(text: string): QuoteMark[] {
  const open: string[] = [];
  return Array.from(text.matchAll(marks)).flatMap(({ 0: sign, index: at }) => {
    const before = text.charAt(at - 1);
    const role = toRole(sign, before, text.charAt(at + 1));
    if (role !== 'open' && /[\d¼½¾⅛⅜⅝⅞]/.test(before) && isInches(sign, open.at(-1))) return [];
    if (role === 'open' || (role === 'either' && open.length === 0)) open.push(sign);
    else open.pop();
    return [{ at, sign, role }];
  });
}

/** After a number a mark closes one of its kind that is open; otherwise it means inches. */
function isInches(sign: string, last: string | undefined): boolean {
  return sign === '"' ? last !== '"' : sign === '”' && last === undefined;
}

function toRole(sign: string, before: string, after: string): QuoteMark['role'] {
  if (sign === '“' || sign === '„' || sign === '«') return 'open';
  if (sign === '”' || sign === '»') return 'close';
  const isAfterSpace = before === '' || /[\s([{—–\-/“‘]/.test(before);
  const isBeforeSpace = after === '' || /[\s)\]}.,;:!?—–\-/”’™®]/.test(after);
  if (isAfterSpace === isBeforeSpace) return 'either';
  return isAfterSpace ? 'open' : 'close';
}
