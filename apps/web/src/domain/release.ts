import type { BodyDocument } from '@dateline/release';

/** Names the company that a release or a list is about, and leads to its page. */
export interface CompanyName {
  slug: string;
  name: string;
}

/** The company that issued a release, as it was then. */
export interface Issuer extends CompanyName {
  /** The public address of its page. */
  url: string;
  legalName: string;
  lei: string | null;
  website: string | null;
}

export interface Category {
  slug: string;
  name: string;
}

export interface Listing {
  exchange: string;
  mic: string | null;
  ticker: string;
  isin: string | null;
}

export type EditionKind = 'issuance' | 'correction' | 'archive';

/** Which edition a page shows, and the proof of its content. */
export interface Edition {
  /** 1 for the first. */
  number: number;
  kind: EditionKind;
  /** UTC, RFC 3339; null for what is not issued. */
  issuedAt: string | null;
  /** Whether the release's own address shows this edition. */
  isCurrent: boolean;
  contentHash: string;
  /** Where it lies as PDF; null for what is not issued. */
  pdfPath: string | null;
  /** The public address of its picture for social networks; null for what is not issued. */
  cardUrl: string | null;
}

/** A line of a release's history: an edition that the public saw. */
export interface EditionNote {
  number: number;
  kind: EditionKind;
  issuedAt: string;
  /** What it told of what was wrong before; null for a first edition. */
  notice: string | null;
  contentHash: string;
}

export interface TextBlock {
  heading: string | null;
  body: BodyDocument;
}

export interface Contact {
  type: 'investors' | 'media' | 'general';
  name: string | null;
  title: string | null;
  organisation: string | null;
  phone: string | null;
  email: string | null;
}

/** An issued file; `path` is its immutable place in this newsroom. */
export interface Attachment {
  title: string;
  path: string;
  mediaType: string;
  bytes: number;
}

/** An issued picture: where it is and, in pixels, how large. */
export interface Picture {
  path: string;
  width: number | null;
  height: number | null;
}

/** The same release in another language. */
export interface Translation {
  /** BCP 47. */
  language: string;
  slug: string;
  /** Its public address. */
  url: string;
  headline: string;
}

/** A release as another one's page names it. */
export interface ReleaseNearby {
  slug: string;
  /** BCP 47. */
  language: string;
  headline: string;
  /** UTC, RFC 3339, to be shown in `timeZone` (IANA). */
  issuedAt: string;
  timeZone: string;
  company: CompanyName;
}

/** What stands around a release. */
export interface ReleaseContext {
  /** The company's release before this one; null for its first. */
  previous: ReleaseNearby | null;
  /** The company's release after this one; null for its latest. */
  next: ReleaseNearby | null;
  /** About the same, the nearest first. */
  related: ReleaseNearby[];
}

/** One edition of a release, as its page shows it. */
export interface Release {
  /** Null for what is not issued. */
  urn: string | null;
  slug: string;
  /** The public address of the release, which shows the current edition. */
  url: string;
  /** BCP 47. */
  language: string;
  headline: string;
  subheadline: string | null;
  summary: string;
  dateline: string | null;
  body: BodyDocument;
  /** When edition 1 was made public; null for what is not issued. */
  issuedAt: string | null;
  edition: Edition;
  /** What this edition, a correction, tells of what was wrong before. */
  notice: string | null;
  company: Issuer;
  timeZone: string;
  listings: Listing[];
  boilerplates: TextBlock[];
  disclaimers: TextBlock[];
  contacts: Contact[];
  source: string | null;
  categories: Category[];
  attachments: Attachment[];
  links: { label: string; url: string }[];
  translations: Translation[];
  /** The pictures of the texts, by the hash that the texts call them. */
  pictures: Record<string, Picture>;
}
