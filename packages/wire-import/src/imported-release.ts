import type { BodyDocument, Contact } from '@dateline/release';

/** What a stretch of the source is. `unplaced` is what fits nowhere; it is kept and shown. */
export const pieceKinds = [
  'letterhead',
  'headline',
  'subheadline',
  'dateline',
  'body',
  'boilerplate',
  'disclaimer',
  'section',
  'contact',
  'source',
  'endMark',
  'notice',
  'banner',
  'unplaced',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** A stretch of one block of the source and what it is. Together the pieces hold every word. */
export interface Piece {
  kind: PieceKind;
  /** Index of the block in the source; a block may be cut into several pieces. */
  block: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  /** 0 to 1: how sure the step was. */
  confidence: number;
  /** Name of the step that said so; `person` where a person did. */
  step: string;
  /** `opening` begins a text or a contact of its kind that has no heading. */
  role: 'heading' | 'opening' | 'text';
}

/** A person's word on what a block is; it outweighs every step. */
export interface Correction {
  block: number;
  kind: PieceKind;
}

export interface ImportedText {
  /** As written; null where the text has no heading. */
  heading: string | null;
  body: BodyDocument;
}

export interface ImportedCompany {
  name: string;
  /** As written, for example `NYSE` or `NASDAQ-GS`; null where the text gives no listing. */
  exchange: string | null;
  ticker: string | null;
}

export interface ImportedDateline {
  /** As written, with its dash. */
  text: string;
  /** Empty where the dateline names nothing but a day and a wire. */
  city: string;
  otherCities: string[];
  region: string | null;
  country: string | null;
  /** Day as `YYYY-MM-DD`; null where the dateline names none. */
  day: string | null;
  /** The day as written. */
  dayText: string | null;
  wire: string | null;
}

export interface ImportedContact extends Omit<Contact, 'type'> {
  /** Null where the text does not say. */
  type: Contact['type'] | null;
  /** Beyond the first. */
  otherPhones: string[];
  otherEmails: string[];
  /** Its lines as written, and with the first contact the heading; no word is left out. */
  text: string;
}

/** A release as its source tells it. Nothing of it is checked: that is the preflight's. */
export interface ImportedRelease {
  /** BCP 47, guessed from the words. */
  language: string;
  /** Day of the release as `YYYY-MM-DD`; null where the text has none. */
  day: string | null;
  headline: string | null;
  subheadline: string | null;
  dateline: ImportedDateline | null;
  /** The announcing companies first; one entry for each listing. */
  companies: ImportedCompany[];
  body: BodyDocument | null;
  boilerplates: ImportedText[];
  disclaimers: ImportedText[];
  /** Texts with a heading after the body that are neither, for example non-GAAP measures. */
  sections: ImportedText[];
  contacts: ImportedContact[];
  source: string | null;
  endMark: string | null;
  /** Of a correction of an earlier release; null for others. */
  correction: { notice: string | null } | null;
  banners: string[];
  letterhead: string[];
  unplaced: string[];
  /** In the order of the source. */
  pieces: Piece[];
}
