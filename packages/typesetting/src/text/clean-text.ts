/** Marks of no width that no face need have; those of direction did their work before. */
const unseen = /^[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]$/u;

export function isUnseen(character: string): boolean {
  return unseen.test(character);
}

/** Every kind of line end as `\n`, every other control character as a space, of the same length. */
export function toCleanText(text: string): string {
  return text
    .replace(/[\u000b\u000c\r\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/gu, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
