interface Version {
  documentId: string;
  language: string;
}

/** Document ids by their language, in the order given. */
export function groupByLanguage(versions: readonly Version[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { documentId, language } of versions) {
    groups.set(language, [...(groups.get(language) ?? []), documentId]);
  }
  return groups;
}
