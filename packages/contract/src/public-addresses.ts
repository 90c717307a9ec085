/** Where a newsroom's public things are. Promised to partners: see docs/contracts/addresses.md. */
export const homePath = '/';

/** Languages that the newsroom's own words are in; `/de/archive` is the archive with German words. */
export const interfaceLanguages = ['en', 'de'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * A page with the newsroom's words in a language, whatever language the newsroom prefers. For the
 * pages of this file down to `alertsPath`; a release's page speaks the language of the release.
 */
export function toPathInLanguage(path: string, language: InterfaceLanguage): string {
  return path === homePath ? `/${language}` : `/${language}${path}`;
}

/** The latest releases, and how many there are under each heading. */
export const archivePath = '/archive';

/** The releases that were first issued in a calendar year. */
export function archiveYearPath(year: number): string {
  return `${archivePath}/${year}`;
}

/** Takes `q`, `company`, `category`, `year`, `language` and `after` as parameters. */
export const searchPath = '/search';

export function companyPath(slug: string): string {
  return `/companies/${slug}`;
}

/** Whom to ask, company by company. */
export const contactsPath = '/contacts';

/** Logos, portraits and pictures for reuse. */
export const mediaPath = '/media';

/** The companies' dates. */
export const calendarPath = '/calendar';

export function eventPath(slug: string): string {
  return `${calendarPath}/${slug}`;
}

/** Where visitors ask for e-mail alerts. */
export const alertsPath = '/alerts';

export function releasePath(slug: string): string {
  return `/releases/${slug}`;
}

/** Where one edition of a release stays readable, also after a correction. */
export function editionPath(slug: string, number: number): string {
  return `${releasePath(slug)}/editions/${number}`;
}

/** What an edition changed against the one before it, word by word. */
export function changesPath(slug: string, number: number): string {
  return `${editionPath(slug, number)}/changes`;
}

/** An edition as PDF. */
export function pdfPath(slug: string, number: number): string {
  return `${editionPath(slug, number)}/release.pdf`;
}

/** An edition's picture for social networks. */
export function cardPath(slug: string, number: number): string {
  return `${editionPath(slug, number)}/card.png`;
}

/** A contact of an edition as vCard; `index` counts from 0 in the edition's order. */
export function contactCardPath(slug: string, number: number, index: number): string {
  return `${editionPath(slug, number)}/contacts/${index}.vcf`;
}

/** The files that every feed comes as. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

/** What a feed tells of: all releases, or those of a company or a category. */
export type FeedScope = { type: 'all' } | { type: 'company' | 'category'; slug: string };

const feedFolders = { company: 'companies', category: 'categories' } as const;

export function feedPath(format: FeedFormat, scope: FeedScope): string {
  const folder = scope.type === 'all' ? '' : `/${feedFolders[scope.type]}/${scope.slug}`;
  return `/feeds${folder}/${feedFiles[format]}`;
}

/** One event as iCalendar. */
export function eventCalendarPath(slug: string): string {
  return `${eventPath(slug)}/event.ics`;
}

/** All events as iCalendar, for subscription. */
export const calendarFeedPath = '/calendar.ics';

/** A company's events as iCalendar, for subscription. */
export function companyCalendarFeedPath(slug: string): string {
  return `${companyPath(slug)}/calendar.ics`;
}

/** The sitemap of sitemaps. */
export const sitemapPath = '/sitemap.xml';

/** Immutable address of an issued file: the hash of its bytes and its name for saving. */
export function filePath(file: { sha256: string; name: string }): string {
  return `/files/${file.sha256}/${file.name}`;
}

/** A path on the newsroom's public origin as a whole address. */
export function toPublicUrl(origin: string, path: string): string {
  return new URL(path, origin).href;
}

/** Where the holder of a preview's token sees a release that is not issued, on the real site. */
export function previewPath(token: string): string {
  return `/preview/${token}`;
}

/** A file of a release under preview, for the holder of the token alone. */
export function previewFilePath(token: string, file: { sha256: string; name: string }): string {
  return `${previewPath(token)}/files/${file.sha256}/${file.name}`;
}
