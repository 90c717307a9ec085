import type { ReactNode } from 'react';
import type { Company } from '../../domain/company';
import type { ReleaseList } from '../../domain/release-list';
import { BeyondList } from '../release-list/beyond-list';
import { YearsOfReleases } from '../release-list/years-of-releases';
import { ListingFacts } from './listing-facts';

interface CompanyProfileProps {
  company: Company;
  list: ReleaseList;
}

/** Who the company is, and its releases by the year. */
export function CompanyProfile({ company, list }: CompanyProfileProps) {
  const { listings, lei, website, socialProfiles } = company;
  return (
    <>
      <header className="company-head">
        <h1>{company.name}</h1>
        <p className="legal-name">{company.legalName}</p>
        <dl>
          {listings.length > 0 && (
            <Fact name={listings.length > 1 ? 'Listings' : 'Listing'} isWide>
              <ListingFacts listings={listings} />
            </Fact>
          )}
          {lei !== null && <Fact name="Legal entity identifier">{<code>{lei}</code>}</Fact>}
          {website !== null && (
            <Fact name="Website">
              <a href={website}>{new URL(website).host || website}</a>
            </Fact>
          )}
          {socialProfiles.length > 0 && (
            <Fact name="Social networks">
              {socialProfiles.map(({ network, url }) => (
                <a key={url} href={url}>
                  {network}
                </a>
              ))}
            </Fact>
          )}
        </dl>
      </header>
      <YearsOfReleases releases={list.releases} namesCompany={false} />
      <BeyondList list={list} />
    </>
  );
}

interface FactProps {
  name: string;
  isWide?: boolean;
  children: ReactNode;
}

function Fact({ name, isWide, children }: FactProps) {
  return (
    <div className={isWide ? 'wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
