import { sourceLimits } from '../source-limits';
import { inflateWithin } from './inflate-within';
import { isHarmlessXml } from './is-harmless-xml';
import { listEntries } from './list-entries';

/** The parts that the words of a document are in. Pictures, fonts and macros are never unpacked. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]{1,80}\.xml|word\/_rels\/[^/]{1,80}\.rels)$/u;

/**
 * Opens a .docx without trusting it. Answers its XML parts by name; null for a file that no Word
 * writes: a bomb, a damaged archive, XML with a document type (which alone could name entities).
 */
export function openDocx(bytes: Uint8Array): Map<string, Uint8Array> | null {
  const entries = listEntries(bytes, sourceLimits.archiveEntries);
  if (entries === null) return null;
  const parts = new Map<string, Uint8Array>();
  let left = sourceLimits.archiveBytes;
  for (const entry of entries) {
    if (!wanted.test(entry.name)) continue;
    const part = inflateWithin(bytes, entry, left);
    if (part === null || !isHarmlessXml(part)) return null;
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts.has('[Content_Types].xml') && parts.has('_rels/.rels') ? parts : null;
}
