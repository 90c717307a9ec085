import { currencyPattern } from './currencies';
import type { Figure } from './figure';
import { createNonFigureLookup } from './list-non-figures';
import { countDecimals, toNumber, type NumberStyle } from './number-style';
import { readLead } from './read-lead';
import { readTail } from './read-tail';

const space = '[ \\u00a0\\u202f]';
const moneyBehind = new RegExp(
  `${space}?(euros?\\b|Euro\\b|dollars\\b|kr\\b|francs\\b|pounds\\b|${currencyPattern})(?!${space}?[\\d(])`,
  'uy',
);
const shareBehind = new RegExp(
  `${space}(?:(?:per|a|each)${space}(?:(?:basic|diluted|and|common|ordinary|fully)${space}){0,4}(?:share|ADS|unit)|je${space}Aktie)\\b`,
  'uy',
);

/**
 * Every figure of a text in its order. Years, days, times, telephone numbers, citations and digits
 * inside of words and codes (`Q3`, `10-K`, `13-week`) are none.
 */
export function listFigures(text: string, style: NumberStyle): Figure[] {
  if (!/\d/.test(text)) return [];
  const isOther = createNonFigureLookup(text);
  const figures: Figure[] = [];
  for (const { index, 0: digits } of text.matchAll(new RegExp(style.core, 'g'))) {
    const figure = isOther(index) ? null : readFigure(text, index, digits, style);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function readFigure(text: string, at: number, digits: string, style: NumberStyle): Figure | null {
  const lead = readLead(text, at);
  if (lead === null) return null;
  // A bracket in running text is an aside; only $(12), (12)% and a bracket of decimals mean a minus.
  const digitsEnd = at + digits.length;
  const isClosed = lead.bracket !== null && text[digitsEnd] === ')';
  const coreEnd = digitsEnd + (isClosed ? 1 : 0);
  const tail = readTail(text, coreEnd, lead.currency !== null);
  if (tail === null) return null;
  const isBracketed =
    isClosed && (lead.currency !== null || tail.unit !== 'number' || /[.,]/.test(digits));
  const start = lead.bracket === null || isBracketed ? lead.start : afterBracket(text, lead.start);
  const end = isClosed && !isBracketed ? digitsEnd : tail.end;
  const behind =
    lead.currency === null && tail.unit === 'number' ? find(moneyBehind, text, end) : null;
  const currency = lead.currency ?? behind?.[1] ?? null;
  if (currency === null && tail.unit === 'number' && tail.scale === 1 && isYear(digits))
    return null;
  const wholeEnd = end + (behind?.[0].length ?? 0);
  const sign = isBracketed || lead.hasMinus ? -1 : 1;
  return {
    start,
    end: wholeEnd,
    text: text.slice(start, wholeEnd),
    digits,
    value: sign * toNumber(digits, style) * tail.scale,
    step: tail.scale / 10 ** countDecimals(digits, style),
    scale: tail.scale,
    unit: tail.unit,
    currency,
    isPerShare: find(shareBehind, text, wholeEnd) !== null,
  };
}

function afterBracket(text: string, start: number): number {
  return text[start] === '(' ? start + 1 : start;
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

function find(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
