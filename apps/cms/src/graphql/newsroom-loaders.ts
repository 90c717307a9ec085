import type { LinkedEditionReader } from '../modules/publications/store/linked-edition-reader';
import type { EventContent } from '../modules/publications/publication-content';
import type { Publication } from '../modules/publications/store/publication-rows';
import { toPublicCompany, toPublicRelease } from './to-public-release';

/** Runs the work when it is first asked for, and once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => (running ??= work());
}

/**
 * Companies and releases around one answer's publications: one query each for all of them, and only
 * where they were asked for.
 */
export function createNewsroomLoaders(
  reader: LinkedEditionReader,
  events: readonly Publication<EventContent>[],
  publicUrl: string,
) {
  const getCompanies = once(async () => {
    const latest = await reader.listLatest({ language: null });
    return new Map(latest.map(({ content }) => [content.company.slug, content.company]));
  });
  const getReleases = once(() =>
    reader.listCurrent([...new Set(events.flatMap((event) => event.releaseDocuments))]),
  );
  return {
    async company(slug: string) {
      const company = (await getCompanies()).get(slug);
      return company === undefined ? null : toPublicCompany(company, publicUrl);
    },
    /** Of a release in several languages the one in the event's, where there is one. */
    async releases({ releaseDocuments, language }: Publication<EventContent>) {
      const editions = await getReleases();
      return releaseDocuments.flatMap((documentId) => {
        const versions = editions.filter((edition) => edition.documentId === documentId);
        const chosen = versions.find((edition) => edition.language === language) ?? versions[0];
        return chosen === undefined ? [] : [toPublicRelease(chosen, publicUrl)];
      });
    },
  };
}
