import { interfaceLanguages, type InterfaceLanguage } from '@dateline/contract';

/**
 * Whose words a page that is no release has: those of the newsroom's own choice, or those of a
 * language that the address names.
 */
export const routeLanguages = ['default', ...interfaceLanguages] as const;

export type RouteLanguage = (typeof routeLanguages)[number];

export function isRouteLanguage(part: unknown): part is RouteLanguage {
  return routeLanguages.some((language) => language === part);
}

/** The language that the address names; null where it leaves the choice to the newsroom. */
export function toNamedLanguage(language: RouteLanguage): InterfaceLanguage | null {
  return language === 'default' ? null : language;
}
