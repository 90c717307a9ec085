import type { Calendar, CalendarEvent } from './calendar';
import { toCalendarWords } from './calendar-words';
import { toContentLine, toTextValue } from './content-line';

/**
 * Dates as iCalendar (RFC 5545, with RFC 7986's properties of a calendar that is subscribed to).
 *
 * Instants are in UTC, which every client shows in its reader's zone; none of them recurs, so no
 * zone's rules need to be carried. There is no METHOD: these are dates to look at, and none that
 * anybody is invited to (RFC 5546 would want an organiser), so DTSTAMP tells of the last change
 * (RFC 5545, 3.8.7.2) and the same dates are the same bytes.
 */
export function toCalendar(calendar: Calendar): string {
  const name = toTextValue(calendar.name);
  return [
    toContentLine('BEGIN', 'VCALENDAR'),
    toContentLine('VERSION', '2.0'),
    toContentLine('PRODID', '-//Dateline//Newsroom//EN'),
    toContentLine('NAME', name, { LANGUAGE: calendar.language }),
    toContentLine('X-WR-CALNAME', name),
    toContentLine('URL', calendar.pageUrl),
    toContentLine('SOURCE', calendar.sourceUrl, { VALUE: 'URI' }),
    toContentLine('REFRESH-INTERVAL', 'PT1H', { VALUE: 'DURATION' }),
    toContentLine('X-PUBLISHED-TTL', 'PT1H'),
    ...calendar.events.flatMap(toEventLines),
    toContentLine('END', 'VCALENDAR'),
  ].join('');
}

function toEventLines(event: CalendarEvent): string[] {
  const words = toCalendarWords(event.language);
  const text = (name: string, value: string | null) =>
    value === null ? [] : [toContentLine(name, toTextValue(value), { LANGUAGE: event.language })];
  return [
    toContentLine('BEGIN', 'VEVENT'),
    toContentLine('UID', toTextValue(event.id)),
    toContentLine('DTSTAMP', toUtc(event.updatedAt)),
    toContentLine('LAST-MODIFIED', toUtc(event.updatedAt)),
    toContentLine('SEQUENCE', String(event.sequence)),
    ...toTimeLines(event),
    toContentLine('STATUS', event.status.toUpperCase()),
    // For readers to know of, not to keep free.
    toContentLine('TRANSP', 'TRANSPARENT'),
    ...text('SUMMARY', toTitle(event)),
    ...text('DESCRIPTION', toDescription(event)),
    ...text('LOCATION', event.place),
    toContentLine(
      'CATEGORIES',
      [words.kinds[event.kind], event.companyName].map((text) => toTextValue(text)).join(','),
      { LANGUAGE: event.language },
    ),
    toContentLine('URL', event.url),
    ...(event.webcastUrl === null
      ? []
      : [
          toContentLine('CONFERENCE', event.webcastUrl, {
            VALUE: 'URI',
            FEATURE: ['AUDIO', 'VIDEO'],
            LABEL: words.webcast,
          }),
        ]),
    toContentLine('END', 'VEVENT'),
  ];
}

/** A day's end is the day after it (RFC 5545, 3.6.1). */
function toTimeLines({ day, lastDay, startsAt, endsAt }: CalendarEvent): string[] {
  if (startsAt === null) {
    return [
      toContentLine('DTSTART', toDay(day, 0), { VALUE: 'DATE' }),
      toContentLine('DTEND', toDay(lastDay ?? day, 1), { VALUE: 'DATE' }),
    ];
  }
  const start = toContentLine('DTSTART', toUtc(startsAt));
  return endsAt !== null && endsAt > startsAt
    ? [start, toContentLine('DTEND', toUtc(endsAt))]
    : [start];
}

/**
 * A calendar shows the dates of many; the title has to say whose this is. That it is off stands there
 * too: many calendars show a cancelled date as any other.
 */
function toTitle({ title, companyName, status, language }: CalendarEvent): string {
  const named = title.includes(companyName) ? title : `${companyName}: ${title}`;
  const { cancelled } = toCalendarWords(language);
  const isSaid = status !== 'cancelled' || title.toLowerCase().includes(cancelled.toLowerCase());
  return isSaid ? named : `${cancelled} – ${named}`;
}

/** With the addresses that many calendars show nowhere else. */
function toDescription(event: CalendarEvent): string {
  const words = toCalendarWords(event.language);
  return [
    event.description,
    event.webcastUrl && `${words.webcast}: ${event.webcastUrl}`,
    event.registrationUrl && `${words.registration}: ${event.registrationUrl}`,
    event.url,
  ]
    .flatMap((part) => part || [])
    .join('\n\n');
}

function toUtc(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d{3}|[-:]/g, '');
}

function toDay(day: string, daysAfter: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + daysAfter);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}
