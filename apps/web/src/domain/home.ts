import type { EventInList } from './event';
import type { CompanyName, Listing } from './release';
import type { ReleaseList } from './release-list';

export interface ListedCompany extends CompanyName {
  listings: Pick<Listing, 'exchange' | 'ticker'>[];
}

/** What the home page shows. */
export interface HomeContent extends ReleaseList {
  /** By name. */
  companies: ListedCompany[];
  /** The next ones. */
  events: EventInList[];
}
