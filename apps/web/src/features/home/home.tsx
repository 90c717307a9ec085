import { companyPath } from '@dateline/contract';
import type { ReleaseList } from '../../domain/release-list';
import { Ticker } from '../../ui/ticker';
import { BeyondList } from '../release-list/beyond-list';
import { listCompanies } from '../release-list/list-companies';
import { YearsOfReleases } from '../release-list/years-of-releases';
import { LeadRelease } from './lead-release';

/** The latest release at the head, the ones before it by year. */
export function Home({ list }: { list: ReleaseList }) {
  const [lead, ...others] = list.releases;
  if (!lead) return <NoReleases />;
  const companies = listCompanies(list.releases);
  const namesCompany = companies.length > 1;
  return (
    <>
      <h1 className="page-title">Latest releases</h1>
      <div className="lead-columns">
        <LeadRelease release={lead} namesCompany={namesCompany} />
        <aside className="margin" aria-labelledby="companies">
          <section>
            <h2 id="companies">{namesCompany ? 'Companies' : 'Company'}</h2>
            <ul>
              {companies.map(({ slug, name, listings }) => (
                <li key={slug}>
                  <a href={companyPath(slug)}>{name}</a>
                  {listings.map((listing, index) => (
                    <Ticker key={index} listing={listing} />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
      <YearsOfReleases releases={others} namesCompany={namesCompany} />
      <BeyondList list={list} />
    </>
  );
}

function NoReleases() {
  return (
    <div className="message">
      <h1>No release has been issued yet</h1>
      <p>The first one will stand here at the moment it is issued.</p>
    </div>
  );
}
