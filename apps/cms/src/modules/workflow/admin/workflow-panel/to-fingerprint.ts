/** The first digits of a hash: enough to tell two contents apart by eye. */
export function toFingerprint(hash: string | null): string {
  return hash === null ? 'none' : hash.slice(0, 12);
}
