import { toPathInLanguage } from '@dateline/contract';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';

/** The public path with the language that the visitor's address names, if it names one. */
export function toPathOfRoute(path: string, language: RouteLanguage): string {
  const named = toNamedLanguage(language);
  return named === null ? path : toPathInLanguage(path, named);
}
