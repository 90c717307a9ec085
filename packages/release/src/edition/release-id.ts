import { createHash } from 'node:crypto';

/** Namespace of Dateline's release identities, drawn once at random. */
const namespace = '5f2f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51';

/**
 * The public identity of a release in one language: a name-based UUID (version 5, RFC 9562)
 * of the working document's id. It can be made again at any time and tells nothing of that id.
 */
export function toReleaseId(documentId: string, language: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(`${documentId}:${language}`, 'utf8')
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(index === 0 ? 0 : ends[index - 1], end))
    .join('-');
}
