import type { Stretch } from './stretch';

/** A mark that may end a sentence with the quotes and brackets that it closes, or a hard break. */
const mark = /[.!?…]['"”’»)\]]{0,3}(?=\s|$)|\n/g;

/** Never the end of a sentence: a name or a number follows. */
const leading = new Set(
  'mr mrs ms dr prof hon gov gen sen rep st mt no nos vs fig figs approx ca cf e.g i.e art sec vol pp jan feb mar apr jun jul aug sep sept oct nov dec z.b bzw nr'.split(
    ' ',
  ),
);

/** The end of a sentence only where a new one plainly begins. */
const trailing = new Set(
  'inc corp co cos ltd llc plc bros intl s.a n.v s.p.a a.g u.s u.k u.s.a e.u d.c n.y n.j a.m p.m etc al jr sr ph.d m.d'.split(
    ' ',
  ),
);

const opener =
  /^["“(]?(?:The|This|These|Those|That|It|Its|We|Our|They|Their|He|She|In|On|At|For|To|From|With|As|An?|All|Any|Such|Other|There|If|When|While|Additionally|However|Further|Forward-looking|Investors|Under|During|After|Before|By|More)\b/;

/**
 * The sentences of a text in their order, without the space between them. A hard break ends one.
 * Knows the abbreviations of company names, titles, months and places: `Inc.`, `Dr.`, `U.S.`.
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = skipSpace(text, 0);
  for (const { 0: found, index } of text.matchAll(mark)) {
    if (index < start) continue;
    const end = index + (found === '\n' ? 0 : found.length);
    if (found !== '\n' && !isEnd(text, index, end)) continue;
    if (end > start) sentences.push({ start, end, text: text.slice(start, end) });
    start = skipSpace(text, end);
  }
  if (start < text.length) {
    const rest = text.slice(start).trimEnd();
    sentences.push({ start, end: start + rest.length, text: rest });
  }
  return sentences;
}

function isEnd(text: string, at: number, end: number): boolean {
  const next = text.slice(end, end + 40).trimStart();
  if (next === '') return true;
  if (!/^["'“‘„«([•]{0,3}[\p{Lu}\p{N}]/u.test(next)) return false;
  if (text[at] !== '.') return true;
  const [before = ''] = /[^\s("“]{1,12}$/.exec(text.slice(Math.max(0, at - 12), at)) ?? [];
  const word = before.toLowerCase();
  if (leading.has(word)) return false;
  if (trailing.has(word) || /^\p{L}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    return opener.test(next);
  }
  return true;
}

function skipSpace(text: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}
