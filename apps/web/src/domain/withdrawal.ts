import type { CompanyName } from './release';

/** What is left to read of a withdrawn release. */
export interface Withdrawal {
  /** Of the notice: BCP 47. */
  language: string;
  /** UTC, RFC 3339, to be shown in `timeZone` (IANA). */
  withdrawnAt: string;
  timeZone: string;
  notice: string;
  company: CompanyName;
  /** The edition that withdrew the release, and the proof of the notice. */
  editionNumber: number;
  contentHash: string;
}
