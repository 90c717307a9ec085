const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A text with exponents in ordinary digits and signs: plain text may write `10²` for a raised 2. */
export function toPlainDigits(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(raisedDigits.indexOf(digit)))
    .replaceAll('⁺', '+')
    .replace(/[⁻−–]/g, '-');
}
