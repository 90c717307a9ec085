import { companyPath, homePath } from '@dateline/contract';
import type { CompanyName } from '../domain/release';

export type Place = 'releases' | 'company' | 'other';

interface MastheadProps {
  /** Whose page it is; without one the newsroom stands for itself. */
  company?: CompanyName;
  place: Place;
}

export function Masthead({ company, place }: MastheadProps) {
  return (
    <header className="masthead" lang="en">
      <div className="frame">
        <p className="wordmark">
          {company && (
            <>
              <a href={companyPath(company.slug)}>{company.name}</a>{' '}
            </>
          )}
          <a href={homePath} className={company && 'room'}>
            Newsroom
          </a>
        </p>
        <nav aria-label="Newsroom">
          <a href={homePath} aria-current={place === 'releases' ? 'page' : undefined}>
            Releases
          </a>
          {company && (
            <a
              href={companyPath(company.slug)}
              aria-current={place === 'company' ? 'page' : undefined}
            >
              Company
            </a>
          )}
        </nav>
      </div>
    </header>
  );
}
