import {
  alertsPath,
  archivePath,
  archiveYearPath,
  calendarFeedPath,
  calendarPath,
  cardPath,
  companyCalendarFeedPath,
  companyPath,
  contactCardPath,
  contactsPath,
  eventCalendarPath,
  eventPath,
  feedFiles,
  type FeedFormat,
  feedPath,
  type FeedScope,
  homePath,
  interfaceLanguages,
  mediaPath,
  pdfPath,
  sitemapPath,
  toPathInLanguage,
} from '@dateline/contract';
import type { GuessableNames } from './guessable-names';

/** What an edition comes as beside its page. */
export function listEditionDocumentPaths({ slug, nextEdition }: GuessableNames): string[] {
  return [nextEdition, nextEdition + 1].flatMap((number) => [
    pdfPath(slug, number),
    cardPath(slug, number),
    contactCardPath(slug, number, 0),
    contactCardPath(slug, number, 1),
  ]);
}

/** What tells of many releases to machines. */
export function listFeedAndSitemapPaths({
  companySlug,
  categorySlugs,
  year,
}: GuessableNames): string[] {
  const scopes: FeedScope[] = [
    { type: 'all' },
    { type: 'company', slug: companySlug },
    ...categorySlugs.map((slug) => ({ type: 'category' as const, slug })),
  ];
  const formats = Object.keys(feedFiles) as FeedFormat[];
  return [
    ...scopes.flatMap((scope) => formats.map((format) => feedPath(format, scope))),
    sitemapPath,
    ...['pages', 'news', year].map((name) => `/sitemaps/${name}.xml`),
    calendarFeedPath,
    companyCalendarFeedPath(companySlug),
  ];
}

/** Pages that list, in every language that the newsroom has words in. */
export function listListingPaths({ slug, companySlug, year }: GuessableNames): string[] {
  const paths = [
    homePath,
    ...[archivePath, archiveYearPath(year), companyPath(companySlug), contactsPath, mediaPath],
    ...[calendarPath, eventPath(slug), alertsPath],
  ];
  return [
    ...paths,
    ...interfaceLanguages.flatMap((language) =>
      paths.map((path) => toPathInLanguage(path, language)),
    ),
    eventCalendarPath(slug),
  ];
}
