/**
 * What Windows-1252 has at the bytes 80 to 9F, where Latin-1 has controls (WHATWG Encoding
 * Standard). Five bytes are not used.
 */
const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const bytes = new Map(
  Array.from(signs, (sign, index): [string, number] => [sign, 0x80 + index]).filter(
    ([sign]) => sign !== ' ',
  ),
);

/** The byte that Windows-1252, or Latin-1 for what it leaves out, has for a character; else null. */
export function toByte(character: string): number | null {
  const code = character.charCodeAt(0);
  return bytes.get(character) ?? (code <= 0xff ? code : null);
}

/** What a control of Latin-1 (U+0080 to U+009F) was meant to be; null where nobody can know. */
export function fromControl(control: string): string | null {
  const sign = signs[control.charCodeAt(0) - 0x80];
  return sign === undefined || sign === ' ' ? null : sign;
}

/**
 * A text in Windows-1252, U+FFFD for the five bytes that it does not use. Node.js 20 reads it as
 * Latin-1, which has controls where the euro sign and the quotation marks are.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => fromControl(control) ?? '\ufffd');
}
