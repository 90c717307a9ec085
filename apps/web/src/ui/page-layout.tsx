import type { ReactNode } from 'react';
import type { CompanyName } from '../domain/release';
import type { Shell } from '../domain/shell';
import { LanguageProvider, useLanguage, useMessages } from '../language/language-context';
import { Footer } from './footer';
import { Masthead, type Place } from './masthead';
import { PathProvider } from './use-path';

export interface PageLayoutProps {
  shell: Shell;
  place: Place;
  /** Of what the page is about (BCP 47), where that may be another than of the newsroom's words. */
  documentLanguage?: string;
  /** Whose page it is; without one the newsroom stands for itself. */
  company?: CompanyName;
  /** The same page in other languages: a language (BCP 47) and the path there. */
  otherLanguages?: { language: string; path: string }[];
  /** What has to be known before anything else on the page. */
  banner?: ReactNode;
  children: ReactNode;
}

export function PageLayout(props: PageLayoutProps) {
  const { shell, documentLanguage, otherLanguages = [] } = props;
  return (
    <LanguageProvider language={shell.language} documentLanguage={documentLanguage}>
      <SkipLink />
      {props.banner}
      <Masthead
        shell={shell}
        company={props.company}
        place={props.place}
        otherLanguages={otherLanguages}
      />
      <main id="content" className="frame" tabIndex={-1}>
        <PathProvider shell={shell}>{props.children}</PathProvider>
      </main>
      <Footer shell={shell} />
    </LanguageProvider>
  );
}

function SkipLink() {
  const { common } = useMessages();
  return (
    <a className="skip" href="#content" lang={useLanguage()}>
      {common.skipToContent}
    </a>
  );
}
