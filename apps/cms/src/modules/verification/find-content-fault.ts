import { sha256Hex, toCanonicalJson } from '@dateline/release';

/**
 * What is wrong with a text that is kept as canonical JSON beside its hash: a part of a sentence
 * that follows the name of the record; null where they fit.
 */
export function findContentFault(canonicalContent: string, contentHash: string): string | null {
  const hash = sha256Hex(canonicalContent);
  if (hash !== contentHash) {
    return `its content gives the hash ${hash}, but the hash beside it is ${contentHash}`;
  }
  return isCanonical(canonicalContent) ? null : 'its content is not canonical JSON';
}

function isCanonical(text: string): boolean {
  try {
    return toCanonicalJson(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
