import { useMessages } from '../language/language-context';
import { toLanguageName } from './to-language-name';

interface LanguageSwitchProps {
  /** The same page in other languages: a language (BCP 47) and the path there. */
  others: { language: string; path: string }[];
}

/** The ways to the same page in other languages, each by the name that it calls itself. */
export function LanguageSwitch({ others }: LanguageSwitchProps) {
  const { common } = useMessages();
  return (
    <nav className="languages" aria-label={common.language}>
      {others.map(({ language, path }) => (
        <a key={language} href={path} hrefLang={language} lang={language} rel="alternate">
          {toLanguageName(language)}
        </a>
      ))}
    </nav>
  );
}
