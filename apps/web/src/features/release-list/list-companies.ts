import type { ReleaseInList } from '../../domain/release-list';
import type { CompanyName } from '../../domain/release';

export interface ListedCompany extends CompanyName {
  listings: ReleaseInList['listings'];
}

/** The companies of the releases, by name, each as its latest release has it. */
export function listCompanies(releases: ReleaseInList[]): ListedCompany[] {
  const companies = new Map<string, ListedCompany>();
  for (const { company, listings } of releases) {
    if (!companies.has(company.slug)) companies.set(company.slug, { ...company, listings });
  }
  return [...companies.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
