/** A part of a file: first and last byte, counted from 0, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads a `Range` header (RFC 9110, 14.1.2) for a file of so many bytes.
 *
 * @returns null for the whole file, which is also the answer to a header that asks for several
 *   parts or makes no sense; 'unsatisfiable' where the file has no such bytes.
 */
export function parseRange(
  header: string | undefined,
  bytes: number,
): ByteRange | 'unsatisfiable' | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!parts || (!parts[1] && !parts[2])) return null;
  if (!parts[1]) {
    const length = Math.min(Number(parts[2]), bytes);
    return length === 0 ? 'unsatisfiable' : { first: bytes - length, last: bytes - 1 };
  }
  const first = Number(parts[1]);
  const last = parts[2] ? Math.min(Number(parts[2]), bytes - 1) : bytes - 1;
  if (first >= bytes) return 'unsatisfiable';
  return first > last ? null : { first, last };
}
