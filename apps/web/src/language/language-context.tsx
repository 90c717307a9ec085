import { createContext, useContext, type ReactNode } from 'react';
import type { InterfaceLanguage } from '@dateline/contract';
import { english } from './english/english';
import { german } from './german/german';
import type { Messages } from './messages';
import { toLocale } from './to-locale';

const catalogues: Record<InterfaceLanguage, Messages> = { en: english, de: german };

interface Spoken {
  language: InterfaceLanguage;
  locale: string;
}

const Language = createContext<Spoken>({ language: 'en', locale: 'en' });

interface LanguageProviderProps {
  language: InterfaceLanguage;
  /** Of what the page is about (BCP 47): how it writes dates where the newsroom speaks it. */
  documentLanguage?: string;
  children: ReactNode;
}

/** Everything inside speaks this language. `PageLayout` sets it for a page. */
export function LanguageProvider(props: LanguageProviderProps) {
  const { language, documentLanguage = language, children } = props;
  return (
    <Language value={{ language, locale: toLocale(language, documentLanguage) }}>
      {children}
    </Language>
  );
}

export function useLanguage(): InterfaceLanguage {
  return useContext(Language).language;
}

/** The page's language with its region, for dates, times and numbers (BCP 47). */
export function useLocale(): string {
  return useContext(Language).locale;
}

/** The newsroom's own words in the page's language. */
export function useMessages(): Messages {
  return catalogues[useLanguage()];
}

/** The same for what is no component, such as a page's title. */
export function getMessages(language: InterfaceLanguage): Messages {
  return catalogues[language];
}
