import type { Publication } from './store/publication-rows';

/**
 * One version of each document, in the order in which the documents come first: in the first of
 * the given languages that there is one in, or else in any.
 */
export function chooseLanguage<Content>(
  versions: readonly Publication<Content>[],
  languages: readonly (string | null)[],
): Publication<Content>[] {
  const byDocument = new Map<string, Publication<Content>[]>();
  for (const version of versions) {
    const others = byDocument.get(version.documentId) ?? [];
    byDocument.set(version.documentId, [...others, version]);
  }
  const rank = ({ language }: Publication<Content>) => {
    const at = languages.indexOf(language);
    return at === -1 ? languages.length : at;
  };
  return [...byDocument.values()].flatMap(
    (several) => several.toSorted((one, other) => rank(one) - rank(other))[0] ?? [],
  );
}
