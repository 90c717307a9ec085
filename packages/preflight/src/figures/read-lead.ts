import { currencyPattern } from './currencies';

const space = '[ \\u00a0\\u202f]';
const minus = '[-\\u2212\\u2013]';
const lead = new RegExp(
  `(?<![\\p{L}\\d])(${minus}|\\()?(${currencyPattern})?${space}?(${minus}|\\()?$`,
  'u',
);
const bare = new RegExp(`(?<![\\p{L}\\d])(${minus}|\\()?$`, 'u');
/** Longer than any sign and currency. */
const longest = 10;

/** What stands before the digits of a figure and belongs to it. */
export interface Lead {
  /** Where it begins; the digits' own place where nothing belongs to them. */
  start: number;
  currency: string | null;
  hasMinus: boolean;
  /** The bracket right before the digits, or before the currency. */
  bracket: 'inner' | 'outer' | null;
}

/** Reads sign and currency before the digits at `at`; null where the digits end a word. */
export function readLead(text: string, at: number): Lead | null {
  const previous = text[at - 1] ?? ' ';
  if (/[.,_#@/\\'’]/.test(previous) && !/[\s(]/.test(text[at - 2] ?? ' ')) return null;
  if (/[_#@/\\]/.test(previous)) return null;
  const slice = text.slice(Math.max(0, at - longest), at);
  const money = lead.exec(slice);
  const found = money?.[2] === undefined ? bare.exec(slice) : money;
  if (found === null) return null;
  const [whole, first, currency, second] = found;
  return {
    start: at - whole.length,
    currency: currency ?? null,
    hasMinus: isMinus(first) || isMinus(second),
    bracket:
      second === '(' || (currency === undefined && first === '(')
        ? 'inner'
        : first === '('
          ? 'outer'
          : null,
  };
}

function isMinus(sign: string | undefined): boolean {
  return sign !== undefined && sign !== '(';
}
