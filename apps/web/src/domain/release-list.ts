import type { Category, CompanyName, Listing } from './release';

/** A release as a list shows it. */
export interface ReleaseInList {
  slug: string;
  /** BCP 47. */
  language: string;
  headline: string;
  /** The sub-headline, or else the summary. */
  standfirst: string;
  /** Instants in UTC (RFC 3339), to be shown in `timeZone` (IANA). */
  issuedAt: string;
  updatedAt: string;
  timeZone: string;
  isCorrected: boolean;
  company: CompanyName;
  listings: Pick<Listing, 'exchange' | 'ticker'>[];
  categories: Category[];
}

/** Releases, the latest first, and how many there are with those that are not shown. */
export interface ReleaseList {
  releases: ReleaseInList[];
  totalCount: number;
}
