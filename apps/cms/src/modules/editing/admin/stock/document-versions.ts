import { type DocumentAddress, isPublishedCopy, toDocumentKey } from './document-address';

const versions = new Map<string, string>();

/** Notes when the document that was loaded or saved was changed last: what a form begins from. */
export function noteVersion(address: DocumentAddress, answer: unknown): void {
  if (isPublishedCopy(address)) return;
  const version = findUpdatedAt(answer);
  if (version === null) versions.delete(toDocumentKey(address));
  else versions.set(toDocumentKey(address), version);
}

/** Says in a request what its form began from, as RFC 9110 has it: a version, or nothing at all. */
export function toVersionHeader(address: DocumentAddress): Record<string, string> {
  const version = versions.get(toDocumentKey(address));
  return version === undefined ? { 'If-None-Match': '*' } : { 'If-Match': `"${version}"` };
}

/** In `{ data: { updatedAt } }`, as the content manager answers. */
function findUpdatedAt(answer: unknown): string | null {
  const updatedAt = findField(findField(answer, 'data'), 'updatedAt');
  return typeof updatedAt === 'string' ? updatedAt : null;
}

function findField(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
