import type { BodyDocument } from '@dateline/release';

/** Names the company that a release or a list is about, and leads to its page. */
export interface CompanyName {
  slug: string;
  name: string;
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

/** A release in its current edition, as its page shows it. */
export interface Release {
  urn: string;
  slug: string;
  /** The public address of the page. */
  url: string;
  /** BCP 47. */
  language: string;
  headline: string;
  subheadline: string | null;
  summary: string;
  dateline: string | null;
  body: BodyDocument;
  issuedAt: string;
  updatedAt: string;
  edition: { number: number; kind: EditionKind; contentHash: string };
  company: CompanyName;
  timeZone: string;
  listings: Listing[];
  boilerplates: TextBlock[];
  disclaimers: TextBlock[];
  contacts: Contact[];
  source: string | null;
  categories: Category[];
  attachments: Attachment[];
  links: { label: string; url: string }[];
  /** The pictures of the texts, by the hash that the texts call them. */
  pictures: Record<string, Picture>;
}
