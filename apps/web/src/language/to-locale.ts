import type { InterfaceLanguage } from '@dateline/contract';
import { isSameLanguage } from './is-same-language';

/**
 * How a page's own words write dates and numbers: as its document does where both are in one
 * language (a release in `en-GB` has `1 June 2020` all over its page), else as they do.
 */
export function toLocale(language: InterfaceLanguage, documentLanguage: string): string {
  return isSameLanguage(language, documentLanguage) ? documentLanguage : language;
}
