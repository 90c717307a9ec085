/**
 * What the import page asks of the newsroom API and is answered; every route is below `/dateline`, for
 * signed-in accounts that may write releases. What is imported travels as a form with two parts:
 * `files` holds the original, byte for byte, and `order` what is wanted of it in JSON.
 */

/**
 * POST /imports/read: what an original reads like, and all that it is matched with. Nothing is kept
 * of it yet. `Source` and `Library` are those of packages/wire-import.
 */
export interface ImportReadAnswer<Source, Library> {
  source: Source;
  library: Library;
  /** Languages in which releases are written here, and the one that is meant where none is named. */
  languages: string[];
  defaultLanguage: string;
  /** Which blocks this account may add to the library. */
  mayAdd: { boilerplates: boolean; disclaimers: boolean; contacts: boolean };
  /** Releases that were made of the same bytes before, the newest first. */
  earlier: { documentId: string; language: string; headline: string; at: string; actor: string }[];
}

/** What becomes of a text of the original: a block of the library, a new one, or left out. */
export type TextChoice =
  { do: 'use'; documentId: string } | { do: 'add'; name: string } | { do: 'leave' };

export type ContactChoice =
  | { do: 'use'; documentId: string }
  | { do: 'add'; type: 'investors' | 'media' | 'general' }
  | { do: 'leave' };

/** POST /imports: makes a draft of the original, which is archived with it. */
export interface ImportOrder {
  language: string;
  company: string | null;
  /** A person's word on what a block is: its index in the source and one of the kinds of pieces. */
  corrections: { block: number; kind: string }[];
  /** Day of the dateline, `YYYY-MM-DD`, where the text names none. */
  day: string | null;
  /** One for each text and contact that was found, in their order. */
  boilerplates: TextChoice[];
  disclaimers: TextChoice[];
  contacts: ContactChoice[];
  /** Whether a person has seen what was placed nowhere; it stays in the original alone. */
  leavesUnplaced: boolean;
}

export interface ImportMade {
  documentId: string;
  language: string;
  slug: string;
}

/** GET /releases/:documentId/original?locale= : what the release was imported from. */
export interface OriginalAnswer {
  /** Null where the release was written here. */
  original: {
    name: string;
    sha256: string;
    bytes: number;
    at: string;
    actor: string;
  } | null;
}
