import type { ArchiveCounts } from './archive';
import type { ReleaseInList } from './release-list';

/** What a visitor looks for; an empty one finds every release. */
export interface SearchQuestion {
  words: string;
  /** Slugs. */
  company: string | null;
  category: string | null;
  year: number | null;
  /** BCP 47. */
  language: string | null;
  /** Where the answers go on. */
  after: string | null;
}

/** A run of text that was looked for, or was not. */
export interface MatchRun {
  text: string;
  isMatch: boolean;
}

export interface SearchHit {
  release: ReleaseInList;
  /** Where the words stand; null where none were looked for. */
  match: { headline: MatchRun[]; passage: MatchRun[] } | null;
}

export interface SearchAnswer {
  hits: SearchHit[];
  totalCount: number;
  /** False where more were found than are counted. */
  isTotalExact: boolean;
  /** The words that were looked for where mistyped ones were forgiven. */
  searchedFor: string | null;
  /** Where the answers go on that are not shown; null where all are. */
  nextCursor: string | null;
  counts: ArchiveCounts;
}
