const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const letters = /\p{Letter}/gu;

/**
 * `rtl` where most letters of a piece are written from right to left, so that its quotation marks
 * and its full stop stand at the right ends. `dir="auto"` would go by the first letter, and turn an
 * English sentence round that begins with an Arabic name.
 */
export function findDirection(text: string): 'rtl' | undefined {
  const written = text.match(fromRight)?.length ?? 0;
  return written > 0 && 2 * written > (text.match(letters)?.length ?? 0) ? 'rtl' : undefined;
}
