const marks: [encoding: string, bytes: number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * UTF-16 by its byte order mark, or by the zero that one byte of nearly every character is in a text
 * in Latin letters; null for anything else.
 */
export function findUtf16(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[0];
  const start = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = Math.floor(start.length / 2);
  if (even === 0 && odd * 2 > pairs) return 'utf-16le';
  return odd === 0 && even * 2 > pairs ? 'utf-16be' : null;
}
