import type { CalendarEvent } from './calendar';

/** The words that a calendar adds to an event's own. */
export interface CalendarWords {
  kinds: Record<CalendarEvent['kind'], string>;
  cancelled: string;
  webcast: string;
  registration: string;
}

const english: CalendarWords = {
  kinds: {
    results: 'Results',
    call: 'Conference call',
    meeting: 'Shareholders’ meeting',
    conference: 'Conference',
    dividend: 'Dividend',
    other: 'Event',
  },
  cancelled: 'Cancelled',
  webcast: 'Webcast',
  registration: 'Registration',
};

const german: CalendarWords = {
  kinds: {
    results: 'Finanzergebnisse',
    call: 'Telefonkonferenz',
    meeting: 'Hauptversammlung',
    conference: 'Konferenz',
    dividend: 'Dividende',
    other: 'Termin',
  },
  cancelled: 'Abgesagt',
  webcast: 'Webcast',
  registration: 'Anmeldung',
};

/** In the event's language; English where there are no words of it. */
export function toCalendarWords(language: string): CalendarWords {
  return /^de\b/i.test(language) ? german : english;
}
