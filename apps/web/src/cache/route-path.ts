import {
  alertsPath,
  archivePath,
  calendarPath,
  companyPath,
  contactsPath,
  eventPath,
  homePath,
  interfaceLanguages,
  mediaPath,
  releasePath,
  searchPath,
} from '@dateline/contract';
import { routeLanguages, type RouteLanguage } from '../language/route-language';

/**
 * Where these pages lie among the routes. The language is a parameter so that Next renders nothing
 * at build: a page without one would be made there, without a CMS, and shipped empty.
 */
const folder = '/lists';

/** The public paths of the pages that are no release and are kept, as next.config writes patterns. */
export const keptPatterns = [
  homePath,
  archivePath,
  `${archivePath}/:year`,
  companyPath(':slug'),
  contactsPath,
  mediaPath,
  calendarPath,
  eventPath(':slug'),
  alertsPath,
];

/** The path by which Next knows the page of a public path that names no language. */
export function toRoutePath(path: string, language: RouteLanguage = 'default'): string {
  if (path.startsWith(releasePath(''))) return path;
  return `${folder}/${language}${path === homePath ? '/home' : path}`;
}

/** How public paths lead to the routes; the routes' own paths lead nowhere. */
export function listRewrites(): { source: string; destination: string }[] {
  return [
    { source: `${folder}/:path*`, destination: '/404' },
    ...[...keptPatterns, searchPath].flatMap((path) => [
      { source: path, destination: toRoutePath(path) },
      {
        source: toPatternInLanguage(path),
        destination: toRoutePath(path).replace('/default/', '/:language/'),
      },
    ]),
  ];
}

/** The pattern of a page with its language in the address. */
export function toPatternInLanguage(path: string): string {
  return `/:language(${interfaceLanguages.join('|')})${path === homePath ? '' : path}`;
}

const keptRoutes = keptPatterns
  .map((path) => toRoutePath(path, 'default').replace(/:\w+/, '[^/]+'))
  .map((path) => path.replace('default', `(?:${routeLanguages.join('|')})`));

const keptPath = new RegExp(`^(?:${releasePath('')}.+|${keptRoutes.join('|')})$`);

/**
 * Whether pages under a path may be kept: the public ones alone, so that no preview, nor any page
 * that is made for one reader, is ever found by another.
 */
export function isKeptPath(path: string): boolean {
  return keptPath.test(path);
}
