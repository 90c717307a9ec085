/** What an anonymous visitor saw on one surface, looked at once. */
export type Sighting =
  /** An edition, or a file: with the hash of what was seen. */
  | { outcome: 'seen'; hash: string }
  /** A withdrawn release, gone as it should be; with the hash of the notice where it is shown. */
  | { outcome: 'gone'; hash: string | null }
  /** Nothing yet; `why` is for the log. */
  | { outcome: 'unseen'; why: string };

/** One surface, and what has to be seen there. */
export interface SurfaceToRead {
  kind: 'page' | 'graphql' | 'file';
  url: string;
  slug: string;
  /** Whether the release has to be gone. */
  isWithdrawal: boolean;
}
