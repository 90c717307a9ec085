import type { BodyDocument, Contact, ContentDraft, Listing } from '@dateline/release';

/**
 * What the preflight looks at: a release as it stands at the desk, unfinished parts included, with
 * the texts of the blocks that it carries. Absent is null, never an empty string.
 */
export interface CheckedRelease {
  /** BCP 47; rules about words of one language pass over the others. */
  language: string;
  /** The lines above the headline, where a file has any; the newsroom keeps none. */
  letterhead?: readonly string[];
  headline: string | null;
  subheadline: string | null;
  /** What a correction tells the public; null where nothing is corrected. */
  notice: string | null;
  slug: string | null;
  summary: string | null;
  company: CheckedCompany | null;
  dateline: CheckedDateline | null;
  body: BodyDocument | null;
  boilerplates: CheckedBlock[];
  disclaimers: CheckedBlock[];
  contacts: CheckedContact[];
  source: string | null;
  attachments: { title: string; name: string }[];
  links: { label: string; url: string }[];
  /** Instant (UTC) before which nobody may see it; null while it is not scheduled. */
  scheduledFor: string | null;
  /** Instant of first issue elsewhere; null for what is issued here first. */
  originallyIssuedAt: string | null;
}

export interface CheckedCompany {
  name: string;
  legalName: string;
  website: string | null;
  /** Hosts without www. */
  domains: string[];
  socialProfiles: { network: string; url: string }[];
  listings: Listing[];
  /** IANA. */
  timeZone: string;
  /** The newest text of its default blocks, to tell a missing block by name. */
  defaultBoilerplates: string[];
  defaultDisclaimers: string[];
}

export interface CheckedDateline {
  /** As printed; null where it is made from the parts. */
  text: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
  /** `YYYY-MM-DD`. */
  day: string | null;
  wire: string | null;
}

export interface CheckedBlock {
  /** As the library calls it; null for a text that is in no library. */
  name: string | null;
  heading: string | null;
  body: BodyDocument;
  /** Which version was approved and which is the newest; null where nothing is carried yet. */
  version: { carried: number; newest: number } | null;
  /** Absent for a text that is in no library. */
  owner?: BlockOwner;
}

export type CheckedContact = Contact & { owner?: BlockOwner };

/** Whose a block of the library is and in which language, where that was said of it. */
export interface BlockOwner {
  company: { name: string; legalName: string } | null;
  /** BCP 47. */
  language: string | null;
}

/** The fields of a release whose texts are read; what the preflight keeps in another shape is left out. */
export function toContentDraft(release: CheckedRelease): ContentDraft {
  return { ...release, company: null, images: [], categories: [] };
}
