import type { CompanyName, Listing } from './release';

/** A company as its page shows it. */
export interface Company extends CompanyName {
  /** The public address of the page. */
  url: string;
  legalName: string;
  lei: string | null;
  website: string | null;
  listings: Listing[];
  socialProfiles: { network: string; url: string }[];
}
