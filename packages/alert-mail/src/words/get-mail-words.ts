import type { InterfaceLanguage } from '@dateline/contract';
import { english, type MailWords } from './english';
import { german } from './german';

const words: Record<InterfaceLanguage, MailWords> = { en: english, de: german };

export function getMailWords(language: InterfaceLanguage): MailWords {
  return words[language];
}
