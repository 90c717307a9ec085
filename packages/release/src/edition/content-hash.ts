import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ReleaseContent } from '../content/release-content';

/** The one spelling of a content: canonical JSON (RFC 8785), to be hashed and kept as it is. */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('A value without a JSON form has no canonical JSON.');
  return text;
}

/** SHA-256 as 64 lower-case hexadecimal digits over the UTF-8 bytes of a text. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What an approval, an edition and a receipt compare: the hash of the content alone. */
export function toContentHash(content: ReleaseContent): string {
  return sha256Hex(toCanonicalJson(content));
}
