/**
 * A release as the search index holds it. All texts are words as `toTokens` makes them, joined by
 * spaces; `_` stands between parts that no phrase crosses.
 */
export interface SearchEntry {
  releaseId: string;
  /** The release's place in time, unique. */
  place: number;
  headline: string;
  /** The headings under which the archive of a search counts it, as JSON (`CountedUnder`). */
  countedUnder: string;
  /** The beginning of the text, for ranking. */
  opening: string;
  words: string;
  /** What filters find it by, beside its words. */
  facets: string[];
}

/** What must stand in a release: one of several rows of words. */
export interface SearchClause {
  alternatives: string[][];
}

export interface SearchQuery {
  /** At least one; all must be found. */
  required: SearchClause[];
  /** Rows of words of which none may stand there. */
  excluded: string[][];
  facets: string[];
  excludedFacets: string[];
}

export interface PlacesAsked {
  order: 'desc' | 'asc';
  /** Only places behind this one, in the order. */
  after: number | null;
  limit: number;
}

export interface FoundPlaces {
  places: number[];
  isAll: boolean;
}

/** A full-text index of one kind of database; both find the same. */
export interface SearchIndex {
  /** Makes its tables where they are missing. */
  ensure(): Promise<void>;
  clear(): Promise<void>;
  add(entries: readonly SearchEntry[]): Promise<void>;
  remove(places: readonly number[]): Promise<void>;
  /** Places of releases that match, in order of time, and whether there are no more behind them. */
  listPlaces(query: SearchQuery, asked: PlacesAsked): Promise<FoundPlaces>;
  /** Counts words up and down, one statement for all; words of no release go. */
  moveWords(steps: ReadonlyMap<string, number>): Promise<void>;
  /** Which of the places the index holds. */
  has(places: readonly number[]): Promise<Set<number>>;
}
