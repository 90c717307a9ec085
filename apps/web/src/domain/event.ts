import type { CompanyName } from './release';
import type { ReleaseInList } from './release-list';

export type EventKind = 'results' | 'call' | 'meeting' | 'conference' | 'dividend' | 'other';

export type EventStatus = 'confirmed' | 'tentative' | 'cancelled';

/** A date of a company's calendar as a list shows it. */
export interface EventInList {
  slug: string;
  kind: EventKind;
  status: EventStatus;
  /** BCP 47. */
  language: string;
  title: string;
  /** Calendar days in `timeZone` (ISO 8601); `lastDay` of a date that takes several. */
  day: string;
  lastDay: string | null;
  /** UTC, RFC 3339; null where only the day is known. */
  startsAt: string | null;
  endsAt: string | null;
  /** IANA. */
  timeZone: string;
  place: string | null;
  webcastUrl: string | null;
  companyName: string;
  /** Null where the company has issued no release and so has no page. */
  company: CompanyName | null;
  releases: { slug: string; headline: string; language: string }[];
}

/** The dates of all companies. */
export interface Calendar {
  /** The next one first. */
  upcoming: EventInList[];
  /** The latest first. */
  past: EventInList[];
}

/** A date as its own page shows it. */
export interface EventOnPage extends Omit<EventInList, 'releases'> {
  /** Plain text. */
  paragraphs: string[];
  registrationUrl: string | null;
  releases: ReleaseInList[];
}
