import type { BlockKind, TypedRelease } from './to-typed-release';

const relations: Record<BlockKind, string> = {
  boilerplates: 'boilerplate',
  disclaimers: 'disclaimer',
  contacts: 'contact',
};

/** Whether a place is in a text that the library keeps, and the form only names. */
export function isInLibrary(field: string): boolean {
  return field.split('.').length > 1 && findKind(field) !== null;
}

/**
 * The name of the form's field that a place belongs to: of a text of the library it is the row that
 * names it.
 */
export function toFormField(field: string, sources: TypedRelease['sources']): string {
  const kind = findKind(field);
  const index = field.split('.')[1];
  if (kind === null || index === undefined) return field;
  const row = sources[kind][Number(index)]?.row ?? null;
  return row === null ? kind : `${kind}.${row}.${relations[kind]}`;
}

/** Where in the admin panel a text of the library is kept; null for a place in the form itself. */
export function toLibraryPath(field: string, sources: TypedRelease['sources']): string | null {
  const kind = findKind(field);
  const source = kind && sources[kind][Number(field.split('.')[1] ?? Number.NaN)];
  if (kind === null || !source) return null;
  const model = `api::${relations[kind]}.${relations[kind]}`;
  return `/content-manager/collection-types/${model}/${source.documentId}`;
}

function findKind(field: string): BlockKind | null {
  const [name = ''] = field.split('.');
  return name in relations ? (name as BlockKind) : null;
}
