/** What Strapi's edit form holds, as far as the preflight reads it; whatever else is there is not trusted. */
export type FormValues = Readonly<Record<string, unknown>>;

/** A filled-in text; null for an empty field, and for what is no text. */
export function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The rows of a repeatable component. */
export function toRows(value: unknown): FormValues[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null;
}

/**
 * The document that a relation to one leads to: the one chosen since the form was loaded, else the
 * saved one, unless that was taken away.
 */
export function readRelation(value: unknown, saved: string | null): string | null {
  if (!isRecord(value)) return saved;
  const connected = toRows(value['connect']).at(-1);
  if (connected !== undefined) return toDocumentId(connected);
  return toRows(value['disconnect']).length > 0 ? null : saved;
}

function toDocumentId(relation: FormValues): string | null {
  const { apiData, documentId } = relation;
  return toText(isRecord(apiData) ? apiData['documentId'] : null) ?? toText(documentId);
}
