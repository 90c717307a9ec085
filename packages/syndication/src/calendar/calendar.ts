/** A date of a company's calendar, as calendars are told of it. */
export interface CalendarEvent {
  /** Stable and the same over all changes: calendars know the date by it. */
  id: string;
  /** The event's page. */
  url: string;
  kind: 'results' | 'call' | 'meeting' | 'conference' | 'dividend' | 'other';
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** BCP 47. */
  language: string;
  title: string;
  /** Plain text; null where not given. */
  description: string | null;
  /** The calendar day on which it begins, and its last where it takes several. */
  day: string;
  lastDay: string | null;
  /** The instants (UTC); null where only the day is known, or not the end. */
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  webcastUrl: string | null;
  registrationUrl: string | null;
  companyName: string;
  /** When it was last changed in public (UTC), and how often. */
  updatedAt: string;
  sequence: number;
}

export interface Calendar {
  name: string;
  /** BCP 47. */
  language: string;
  /** The calendar's own address, and the page that shows people the same. */
  sourceUrl: string;
  pageUrl: string;
  events: CalendarEvent[];
}
