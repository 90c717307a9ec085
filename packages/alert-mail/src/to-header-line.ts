/** Characters; longer subjects are cut by every program that lists them. */
const longest = 200;

/** A text as one line that no header ends in: line breaks and control characters become spaces. */
export function toHeaderLine(text: string): string {
  // Also the separators that some programs take for line breaks, and marks that turn text around.
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`;
}
