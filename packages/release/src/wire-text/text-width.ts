/** Characters that take no room of their own: combining marks, joiners, marks of direction. */
const without = /^[\p{M}\u200b-\u200f\u2060\ufeff]$/u;

/** Code points that a terminal draws two columns wide (Unicode Standard Annex 11, W and F). */
const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** How many columns of a monospaced line a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && wideRanges.some(([first, last]) => code >= first && code <= last);
}

function characterWidth(character: string): number {
  if (character < '\u0300') return 1;
  if (without.test(character)) return 0;
  return isWide(character) ? 2 : 1;
}
