import type { ReactNode } from 'react';
import type { CompanyName } from '../domain/release';
import { Footer } from './footer';
import { Masthead, type Place } from './masthead';

interface PageLayoutProps {
  place: Place;
  company?: CompanyName;
  /** The companies that the footer leads to. */
  companies?: CompanyName[];
  children: ReactNode;
}

export function PageLayout({ place, company, companies, children }: PageLayoutProps) {
  return (
    <>
      <a className="skip" href="#content" lang="en">
        Skip to content
      </a>
      <Masthead company={company} place={place} />
      <main id="content" className="frame">
        {children}
      </main>
      <Footer companies={companies ?? (company ? [company] : [])} />
    </>
  );
}
