import type { EventInList } from './event';
import type { MediaItem } from './media';
import type { CompanyName, Contact, Listing, TextBlock } from './release';
import type { ReleaseList } from './release-list';

/** A company as its page shows it. */
export interface Company extends CompanyName {
  /** The public address of the page in the newsroom's language. */
  url: string;
  legalName: string;
  lei: string | null;
  website: string | null;
  listings: Listing[];
  socialProfiles: { network: string; url: string }[];
}

/** Somebody to ask, and where to get the entry for an address book. */
export interface ContactWithCard extends Contact {
  cardPath: string;
}

/** All that a company's page shows. */
export interface CompanyProfile {
  company: Company;
  contacts: ContactWithCard[];
  boilerplates: TextBlock[];
  /** Its main logo. */
  logo: MediaItem | null;
  list: ReleaseList;
  /** The next ones. */
  events: EventInList[];
  media: MediaItem[];
}

/** A company with whom to ask, for the page of all contacts. */
export interface CompanyContacts {
  company: CompanyName & { legalName: string };
  contacts: ContactWithCard[];
}
