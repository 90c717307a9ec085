import { Inflate } from 'fflate';
import type { ArchiveEntry } from './list-entries';

/** Deflate packs at most 1,032 to 1: one chunk unpacks to 4 MB at the worst. */
const chunkSize = 4_096;

/**
 * Unpacks an entry, counting what really comes out instead of what its header says. Null for one
 * that is damaged, or larger than `most` bytes.
 */
export function inflateWithin(
  bytes: Uint8Array,
  { method, start, end }: ArchiveEntry,
  most: number,
): Uint8Array | null {
  const packed = bytes.subarray(start, end);
  if (method === 0) return packed.length > most ? null : packed;
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((part, isLast) => {
    parts.push(part);
    size += part.length;
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += chunkSize) {
      inflate.push(packed.subarray(at, at + chunkSize), at + chunkSize >= packed.length);
    }
  } catch {
    return null;
  }
  return isWhole && size <= most ? join(parts, size) : null;
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
