/** A SHA-256 in groups of eight digits, as people compare it. */
export function Fingerprint({ hash }: { hash: string }) {
  return <code>{hash.match(/.{8}/g)?.join(' ')}</code>;
}
