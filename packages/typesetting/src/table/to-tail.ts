/**
 * What of a figure stands right of the place where its decimal point is, or would be: `.5)` of
 * `(1,204.5)`, `)` of `(38)`, ` %` of `12 %`.
 */
export function toTail(figure: string, language: string): string {
  const text = figure.trim();
  const point = toDecimalSign(language);
  const at = text.lastIndexOf(point);
  if (at >= 0 && /^\d/.test(text.slice(at + 1))) return text.slice(at);
  const lastDigit = text.search(/\d\D*$/);
  return lastDigit < 0 ? '' : text.slice(lastDigit + 1);
}

function toDecimalSign(language: string): string {
  const parts = new Intl.NumberFormat([language, 'en'], { numberingSystem: 'latn' }).formatToParts(
    1.5,
  );
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
