/** The words of a text as a reader sees them: without markup, entities, escapes and punctuation. */
export function toWords(text: string): string[] {
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => toCharacter(parseInt(code, 10)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => toCharacter(parseInt(code, 16)))
    .replace(/&[a-z]{2,8};/gi, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function toCharacter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Every run of so many words, each as one text; of a shorter text none. */
export function toWindows(words: readonly string[], size: number): string[] {
  const count = Math.max(0, words.length - size + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + size).join(' '));
}
