import type { Edit } from '../../../text/list-edits';
import { toByte } from '@dateline/release/characters/windows-1252';

/**
 * UTF-8 that was read as Windows-1252 or Latin-1: `â€™` for `’`, `Ã©` for `é`. First bytes and the characters
 * that may follow each, so that no rightly written letter before a quotation mark is taken for one.
 */
const misread =
  /â[\u0080-\u0089€‚„ˆ‰†][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã[\u0080-\u009f¡-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]|Ã[…‘’“”•–—](?=\p{L})|(?<!\p{Lu})Ã\u00a0|Â[\u0080-¿]|[ÄÅ][\u0080-\u009f¡-ª¬-º¼-¿€‚ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]|ï»¿|ï¿½|ð[\u009fŸ][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/gu;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Stretches of a text that are misread, each with what was meant. */
export function listMisread(text: string): Edit[] {
  return Array.from(text.matchAll(misread)).flatMap(({ 0: found, index }) => {
    const meant = decode(found);
    return meant === null ? [] : [{ start: index, end: index + found.length, insert: meant }];
  });
}

function decode(found: string): string | null {
  const bytes = Array.from(found, toByte);
  try {
    const meant = utf8.decode(Uint8Array.from(bytes, (byte) => byte ?? 0));
    // A byte order mark says nothing; what was lost before stays lost.
    if (meant === '\ufeff') return '';
    return meant;
  } catch {
    return null;
  }
}
