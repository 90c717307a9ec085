import type { BodyDocument, Contact } from '@dateline/release';

/** What a newsroom knows already, as far as an imported release may name it. */
export interface ImportLibrary {
  companies: LibraryCompany[];
  boilerplates: LibraryText[];
  disclaimers: LibraryText[];
  contacts: LibraryContact[];
}

export interface LibraryCompany {
  documentId: string;
  name: string;
  legalName: string;
  listings: { exchange: string; ticker: string }[];
}

export interface LibraryText {
  documentId: string;
  /** What it is called in the library. */
  name: string;
  heading: string | null;
  body: BodyDocument;
}

export interface LibraryContact extends Contact {
  documentId: string;
}
