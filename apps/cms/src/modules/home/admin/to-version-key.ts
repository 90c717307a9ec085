/** Names one language version of a release. */
export function toVersionKey({
  documentId,
  language,
}: {
  documentId: string;
  language: string;
}): string {
  return `${documentId}:${language}`;
}
