import type { Calendar } from '../domain/event';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { CalendarDocument } from './generated/operations';
import { splitEvents, toDayBefore } from './split-events';
import { toShell } from './to-shell';

/** The most that the CMS answers at once, of what is to come and of what is over. */
const shownEvents = 200;

/** The companies' dates at an instant. Throws on any doubt. */
export async function getCalendar(
  language: RouteLanguage,
  now: Date,
): Promise<{ shell: Shell; calendar: Calendar }> {
  const sent = await askInLanguage(CalendarDocument, language, (preferLanguage) => ({
    preferLanguage,
    first: shownEvents,
    fromDay: toDayBefore(now),
    untilDay: toDayAfter(now),
  }));
  return {
    shell: toShell(sent, toNamedLanguage(language)),
    calendar: splitEvents([...sent.upcoming, ...sent.past], now),
  };
}

/** The calendar day after today in UTC: no time zone is further ahead. */
function toDayAfter(now: Date): string {
  return new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
