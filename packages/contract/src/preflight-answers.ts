import type { Contact, Listing, BodyDocument } from '@dateline/release';

/**
 * What the newsroom API answers about the preflight. The browser runs the same checks over what is being
 * typed; here is what it cannot know: the library's texts, and what was overridden.
 */

/** GET /releases/:documentId/preflight?locale= */
export interface PreflightAnswer {
  /** Of the release as it was saved last; none of a release that is not open any more. */
  findings: FindingAnswer[];
  /** The overrides that nobody took back, whether their finding still stands or not. */
  overrides: OverrideAnswer[];
  scheduledFor: string | null;
  /** What each row of the saved form draws in, by document id. */
  saved: {
    company: string | null;
    boilerplates: SavedRow[];
    disclaimers: SavedRow[];
    contacts: SavedRow[];
  };
  library: LibraryTextsAnswer;
}

/** A finding as packages/preflight has it. */
export interface FindingAnswer {
  rule: string;
  severity: 'error' | 'warning' | 'note';
  place: { field: string; path: number[]; start: number; end: number; excerpt: string };
  message: string;
  fix: { label: string; insert: string } | null;
}

export interface OverrideAnswer {
  id: number;
  rule: string;
  field: string;
  excerpt: string;
  message: string;
  reason: string;
  actor: string;
  at: string;
}

export interface SavedRow {
  /** The id that the row has in Strapi's form. */
  row: number;
  documentId: string | null;
}

/**
 * Texts of the library by their document ids. GET
 * /preflight/library?company=&boilerplates=&disclaimers=&contacts= answers those that were chosen in
 * the form since it was loaded, ids with commas between them.
 */
export interface LibraryTextsAnswer {
  companies: Record<string, CompanyTexts>;
  boilerplates: Record<string, BlockTexts>;
  disclaimers: Record<string, BlockTexts>;
  contacts: Record<string, Contact & { owner?: OwnerTexts }>;
}

/** A company as the preflight reads it. */
export interface CompanyTexts {
  company: {
    name: string;
    legalName: string;
    website: string | null;
    domains: string[];
    socialProfiles: { network: string; url: string }[];
    listings: Listing[];
    timeZone: string;
    defaultBoilerplates: string[];
    defaultDisclaimers: string[];
  };
  /** The blocks that come with it when a release without any is saved; their texts are answered too. */
  defaults: Record<'boilerplates' | 'disclaimers' | 'contacts', string[]>;
}

export interface BlockTexts {
  name: string | null;
  heading: string | null;
  body: BodyDocument;
  version: { carried: number; newest: number } | null;
  owner?: OwnerTexts;
}

/** Whose a block is and in which language, where the library says so. */
interface OwnerTexts {
  company: { name: string; legalName: string } | null;
  language: string | null;
}

/**
 * POST /releases/:documentId/overrides, answers PreflightAnswer; 400 with `error.message` for a
 * refusal. DELETE /releases/:documentId/overrides/:id?locale= takes one back.
 */
export interface OverrideRequest {
  locale: string;
  finding: Pick<OverrideAnswer, 'rule' | 'field' | 'excerpt' | 'message'>;
  reason: string;
}

/** How many findings a release has, without errors that were overridden. */
export interface FindingCounts {
  errors: number;
  warnings: number;
  notes: number;
}

/** GET /preflight/summaries?documentIds=&locale= : by document id, of releases that are still open. */
export interface PreflightSummaries {
  summaries: Record<string, FindingCounts>;
}
