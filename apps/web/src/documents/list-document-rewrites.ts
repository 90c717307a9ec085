import {
  calendarFeedPath,
  companyCalendarFeedPath,
  eventCalendarPath,
  feedFiles,
  sitemapPath,
} from '@dateline/contract';

const routes = '/api/documents';
const files = Object.values(feedFiles)
  .map((file) => file.replace('.', '\\.'))
  .join('|');

/** How the documents' public addresses lead to their routes, in the form of next.config. */
export function listDocumentRewrites(): { source: string; destination: string }[] {
  return [
    { source: `/feeds/:file(${files})`, destination: `${routes}/feeds/all/all/:file` },
    {
      source: `/feeds/companies/:slug/:file(${files})`,
      destination: `${routes}/feeds/company/:slug/:file`,
    },
    {
      source: `/feeds/categories/:slug/:file(${files})`,
      destination: `${routes}/feeds/category/:slug/:file`,
    },
    { source: sitemapPath, destination: `${routes}/sitemaps/index` },
    { source: '/sitemaps/:name([0-9a-z-]+)\\.xml', destination: `${routes}/sitemaps/:name` },
    { source: calendarFeedPath, destination: `${routes}/calendars/all/all` },
    {
      source: companyCalendarFeedPath(':slug'),
      destination: `${routes}/calendars/company/:slug`,
    },
    { source: eventCalendarPath(':slug'), destination: `${routes}/calendars/event/:slug` },
    {
      source: '/releases/:slug/editions/:number/contacts/:index([0-9]+)\\.vcf',
      destination: `${routes}/contacts/:slug/:number/:index`,
    },
    { source: '/robots.txt', destination: `${routes}/robots` },
  ];
}
