import type { Edition } from '@dateline/release';

/** An edition, with the company and categories by which subscriptions are matched. */
export interface AnnouncedEdition {
  edition: Edition;
  companySlug: string;
  categorySlugs: string[];
}

export interface AlertRecords {
  /** Notes which of these editions subscribers are told of by mail. */
  append(editions: readonly AnnouncedEdition[], now: string): Promise<void>;
}
