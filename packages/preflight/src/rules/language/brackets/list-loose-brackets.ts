/** A bracket of a text. */
export interface Bracket {
  sign: string;
  at: number;
}

/** The closing bracket of each opening one. */
export const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** `a)`, `12)`, `iv)`, `1.2)` and `ii.a)` at the beginning of a word: a point of a list. */
const listPoint =
  /(?:^|[\s(;,:])(?:(?:[a-z]|[A-Z]|[ivxIVX]{1,5}|\d{1,2})(?:\.(?:[a-z]|[ivx]{1,5}|\d{1,2})){0,2}|[*†‡])$/;

/** `:)` and `;-)`, and `[0, 1)`, an interval without its end. */
const smiley = /[:;]-?$/;
const interval = /[([]\s?[-+−]?[\d.,]{1,12}\s?[,;–-]\s?[-+−]?(?:[\d.,]{1,12}|∞)\s?$/;

/** The brackets of a text that have no partner in it and need one, in the order of their finding. */
export function listLooseBrackets(text: string): Bracket[] {
  const open: Bracket[] = [];
  const closing: Bracket[] = [];
  for (const { 0: sign, index: at } of text.matchAll(/[()[\]{}]/g)) {
    if (closers[sign] !== undefined) open.push({ sign, at });
    else if (!close(text, open, sign, at)) closing.push({ sign, at });
  }
  return [...closing, ...open];
}

/** Whether the closing bracket has its opening one, which is taken off, or needs none. */
function close(text: string, open: Bracket[], sign: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 32), at);
  const last = open.at(-1);
  if (last !== undefined && (closers[last.sign] === sign || interval.test(before))) {
    open.pop();
    return true;
  }
  return sign === ')' && (listPoint.test(before) || smiley.test(before));
}
