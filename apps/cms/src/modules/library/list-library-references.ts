import type { CarriedSubject } from '../records/workflows';
import { listFileIds, type ReadRelease } from '../working-release/to-candidate-content';

export type LibraryReference = Omit<CarriedSubject, 'version'>;

/** Everything outside of the release itself that its content draws in, each once. */
export function listLibraryReferences(release: ReadRelease): LibraryReference[] {
  const { company, boilerplates, disclaimers, contacts, categories } = release;
  const references: (readonly [
    LibraryReference['type'],
    { documentId: string } | null | undefined,
  ])[] = [
    ['company', company],
    ...boilerplates.map(({ boilerplate }) => ['boilerplate', boilerplate] as const),
    ...disclaimers.map(({ disclaimer }) => ['disclaimer', disclaimer] as const),
    ...contacts.map(({ contact }) => ['contact', contact] as const),
    ...categories.map((category) => ['category', category] as const),
    ...listFileIds(release).map((documentId) => ['file', { documentId }] as const),
  ];
  const distinct = new Map(
    references.flatMap(([type, entry]) =>
      entry ? [[`${type}:${entry.documentId}`, { type, documentId: entry.documentId }]] : [],
    ),
  );
  return [...distinct.values()];
}
