import type { ReactNode } from 'react';
import type { CompanyName } from '../domain/release';
import { Footer } from './footer';
import { Masthead, type Place } from './masthead';

interface PageLayoutProps {
  place: Place;
  company?: CompanyName;
  /** The companies that the footer leads to. */
  companies?: CompanyName[];
  /** What has to be known before anything else on the page. */
  banner?: ReactNode;
  children: ReactNode;
}

export function PageLayout({ place, company, companies, banner, children }: PageLayoutProps) {
  return (
    <>
      <a className="skip" href="#content" lang="en">
        Skip to content
      </a>
      {banner}
      <Masthead company={company} place={place} />
      <main id="content" className="frame">
        {children}
      </main>
      <Footer companies={companies ?? (company ? [company] : [])} />
    </>
  );
}
