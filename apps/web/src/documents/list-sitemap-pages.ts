import {
  alertsPath,
  archivePath,
  archiveYearPath,
  calendarPath,
  companyPath,
  contactsPath,
  eventPath,
  homePath,
  interfaceLanguages,
  mediaPath,
  toPathInLanguage,
  toPublicUrl,
} from '@dateline/contract';
import type { SitemapPage } from '@dateline/syndication';
import { listPageSubjects } from '../data/list-page-subjects';

/** The pages that are no release, each in every language of the newsroom's own words. */
export async function listSitemapPages(origin: string): Promise<SitemapPage[]> {
  const { years, companies, events, changedAt } = await listPageSubjects();
  const pages: [path: string, updatedAt: string | null][] = [
    [homePath, changedAt],
    [archivePath, changedAt],
    ...years.map(({ year, updatedAt }): [string, string] => [archiveYearPath(year), updatedAt]),
    ...companies.map(({ slug }): [string, null] => [companyPath(slug), null]),
    [contactsPath, null],
    [mediaPath, null],
    [calendarPath, null],
    ...events.map(({ slug, updatedAt }): [string, string] => [eventPath(slug), updatedAt]),
    [alertsPath, null],
  ];
  return pages.flatMap(([path, updatedAt]) => {
    const alternates = [
      { language: 'x-default', url: toPublicUrl(origin, path) },
      ...interfaceLanguages.map((language) => ({
        language,
        url: toPublicUrl(origin, toPathInLanguage(path, language)),
      })),
    ];
    return alternates.map(({ url }) => ({ url, updatedAt, alternates }));
  });
}
