import { decodeText } from './decode-text';
import { detectFormat } from './detect-format';
import { readDocx } from './read-docx';
import type { ReadResult } from './read-result';
import { readSource } from './read-source';
import { sourceLimits } from './source-limits';

/**
 * Reads a file of any kind that can be imported. For a server, as `readDocx`. Never throws.
 *
 * @param name as its owner calls it; it counts only where the content says nothing.
 */
export async function readSourceFile(name: string, bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > sourceLimits.fileBytes) {
    const megabytes = sourceLimits.fileBytes / 1_000_000;
    return {
      ok: false,
      message: `The file is larger than ${megabytes} MB: import the release alone, without pictures and annexes.`,
    };
  }
  const detected = detectFormat(name, bytes);
  if (!detected.ok) return detected;
  if (detected.format === 'docx') return readDocx(bytes);
  const decoded = decodeText(bytes, detected.format);
  if (!decoded.ok) return decoded;
  const read = readSource(decoded.text, detected.format);
  if (!read.ok) return read;
  const notices = [...decoded.notices, ...read.source.notices];
  return { ...read, source: { ...read.source, notices } };
}
