import {
  alertsPath,
  archivePath,
  calendarPath,
  companyPath,
  contactsPath,
  eventPath,
  homePath,
  mediaPath,
  type PublicationsChanged,
} from '@dateline/contract';

/**
 * The public paths of the pages that show what was published beside releases, the most read ones
 * first. The newsroom's own settings stand on every page: these are the ones that there is one of.
 */
export function listPublicationPaths({ kind, slugs, companySlugs }: PublicationsChanged): string[] {
  const companies = companySlugs.map(companyPath);
  switch (kind) {
    case 'event':
      return [homePath, calendarPath, ...slugs.map(eventPath), ...companies];
    case 'media':
      return [mediaPath, ...companies];
    case 'newsroom':
      return [homePath, archivePath, calendarPath, contactsPath, mediaPath, alertsPath];
  }
}
