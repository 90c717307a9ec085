import type { ReleaseInList } from './release-list';

/** How many releases there are under a company or a category. */
export interface NamedCount {
  slug: string;
  name: string;
  count: number;
}

/** How many releases there are under each heading. */
export interface ArchiveCounts {
  totalCount: number;
  /** The latest first. */
  years: { year: number; count: number }[];
  companies: NamedCount[];
  categories: NamedCount[];
  /** BCP 47. */
  languages: { language: string; count: number }[];
}

/** The releases of a calendar year, as its page shows them. */
export interface ArchiveYear {
  year: number;
  /** The latest first. */
  releases: ReleaseInList[];
  totalCount: number;
  /** Where the releases go on that are not shown; null where all are. */
  nextCursor: string | null;
  /** The nearest years that have releases; null where there is none. */
  yearBefore: number | null;
  yearAfter: number | null;
}
