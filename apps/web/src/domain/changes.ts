import type { DifferenceSection } from '@dateline/release/difference/to-text-difference';
import type { CompanyName } from './release';

/** What an edition changed against the one before it, as its page shows it. */
export interface Changes {
  slug: string;
  /** The public address of the release. */
  url: string;
  /** BCP 47. */
  language: string;
  headline: string;
  company: CompanyName;
  timeZone: string;
  /** The edition that made the changes. */
  number: number;
  /** UTC, RFC 3339. */
  issuedAt: string;
  notice: string | null;
  /** The parts of the release whose words changed, in the order of reading. */
  sections: DifferenceSection[];
}
