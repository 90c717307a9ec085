/** What may stand between two tokens of a PDF (ISO 32000-1, 7.2.2), bounded: no pattern runs away. */
export const between = '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]{0,200}[\\r\\n]){0,20}';

/** A name as a PDF may spell it: each letter as itself or as `#` and its number (7.3.5). */
export function toNamePattern(name: string): string {
  const letters = [...name].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16);
    const digits = [...hex].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('');
    return `(?:${letter}|#${digits})`;
  });
  return `\\/${letters.join('')}(?![A-Za-z0-9#])`;
}
