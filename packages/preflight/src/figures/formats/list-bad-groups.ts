import type { Passage } from '../../passages/passage';
import { currencyPattern } from '../currencies';
import { createNonFigureLookup } from '../list-non-figures';

/** A number whose commas do not part it into groups of three. */
export interface BadGroups {
  passage: Passage;
  digits: string;
  start: number;
  /** One comma before one or two digits: a decimal comma, or digits are missing. */
  isDecimal: boolean;
}

const scale = '(?:thousand|million|billion|trillion)';
const lead = new RegExp(`(?:${currencyPattern})[ \\u00a0]?$`, 'u');
const tail = new RegExp(
  `^(?:[ \\u00a0]?(?:%|percent\\b|per cent\\b|${scale}\\b)|-?${scale}\\b)`,
  'u',
);
const commaNumber = /(?<![\d.,/-])\d{1,3}(?:,\d{1,6}){1,6}(?:\.\d{1,6})?(?![\d,]*\d)/g;

/** `$1,23` and `1,23,456` in a passage. */
export function listBadGroups(passage: Passage): BadGroups[] {
  const { text } = passage;
  const suspects = Array.from(text.matchAll(commaNumber)).filter(
    ({ 0: found }) => !/^\d{1,3}(?:,\d{3}){1,6}(?:\.\d+)?$/.test(found),
  );
  if (suspects.length === 0) return [];
  const isOther = createNonFigureLookup(text);
  return suspects.flatMap(({ 0: found, index }) => {
    if (isOther(index)) return [];
    const end = index + found.length;
    const isMoney = lead.test(text.slice(Math.max(0, index - 8), index));
    const groups = found.split(',');
    // Without money, a unit or a group of three it may be a list: “notes 1,2”.
    const isNumber = isMoney || tail.test(text.slice(end, end + 16)) || isBroken(groups);
    if (!isNumber) return [];
    const isDecimal = groups.length === 2 && (groups[1]?.length ?? 0) < 3;
    return [{ passage, digits: found, start: index, isDecimal }];
  });
}

/** `1,23,456` and `1,2345,678`: a group of three beside one that is none. */
function isBroken(groups: readonly string[]): boolean {
  const after = groups.slice(1);
  return (
    after.length > 1 &&
    after.some((one) => one.length === 3) &&
    after.every((one) => one.length > 1)
  );
}
