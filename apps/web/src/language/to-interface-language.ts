import { type InterfaceLanguage, interfaceLanguages } from '@dateline/contract';

/** The language of the newsroom's own words beside a text in any language (BCP 47). */
export function toInterfaceLanguage(language: string): InterfaceLanguage {
  const [primary] = language.toLowerCase().split('-');
  return interfaceLanguages.find((known) => known === primary) ?? 'en';
}
