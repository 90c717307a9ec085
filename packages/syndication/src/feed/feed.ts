import type { EditionKind, ReleaseContent } from '@dateline/release';

/** A release in its current edition, as every feed tells of it. */
export interface FeedItem {
  /** The release's identity as a URN: the same over all editions and all changes of address. */
  urn: string;
  /** The release's page. */
  url: string;
  /** When the release was first made public (UTC). */
  issuedAt: string;
  /** When this edition was made public (UTC); equals `issuedAt` until a correction. */
  updatedAt: string;
  edition: {
    number: number;
    kind: Exclude<EditionKind, 'withdrawal'>;
    /** SHA-256 of the content as canonical JSON. */
    contentHash: string;
  };
  content: ReleaseContent;
}

/** Releases for feed readers, the latest first. A withdrawn release is none of them. */
export interface Feed {
  /** The newsroom's public origin, for example `https://news.example.com`. */
  origin: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The page that shows people the same. */
  pageUrl: string;
  /** The feed's own address. */
  url: string;
  /** When an item last came, changed or went (UTC). */
  updatedAt: string;
  items: FeedItem[];
}
