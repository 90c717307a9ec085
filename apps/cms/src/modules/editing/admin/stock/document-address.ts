/** Which document of the content manager a request is about; a single type has no id in its address. */
export interface DocumentAddress {
  collectionType?: string | undefined;
  model: string;
  documentId?: string | undefined;
  params?: { locale?: string | null; status?: string } | undefined;
}

/** Whether it is the copy that was published, which is only read: forms write the draft. */
export function isPublishedCopy({ params }: DocumentAddress): boolean {
  return params?.status === 'published';
}

/** The same for every request about one language version. */
export function toDocumentKey(address: DocumentAddress): string {
  const { collectionType, model, documentId, params } = address;
  const id = collectionType === 'single-types' ? '' : (documentId ?? '');
  return [model, id, params?.locale ?? ''].join('|');
}
