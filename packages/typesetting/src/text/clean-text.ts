/** Marks of no width that no face need have; those of direction did their work before. */
export function isUnseen(character: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character);
}

/** Every kind of line end as `\n`, every other control character as a space, of the same length. */
export function toCleanText(text: string): string {
  return text
    .replace(/[\r\u0085\u2028\u2029]/gu, '\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' '))
    .replace(/\p{Cs}/gu, '\ufffd');
}
