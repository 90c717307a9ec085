import { dayInZone } from '../domain/day-in-zone';
import type { Calendar, EventInList } from '../domain/event';
import type { EventInListFragment } from './generated/operations';
import { toEventInList } from './to-event';

const day = 24 * 60 * 60 * 1000;

/** The calendar day before today in UTC: no time zone is further behind. */
export function toDayBefore(now: Date): string {
  return new Date(now.getTime() - day).toISOString().slice(0, 10);
}

/**
 * Dates that are still to come, or not over, and those that are over; each once, and called off
 * dates with the others. A date is over with its last day where it says no hour of its end.
 */
export function splitEvents(sent: readonly EventInListFragment[], now: Date): Calendar {
  const events = new Map(sent.map((event) => [event.slug, toEventInList(event)]));
  const sorted = [...events.values()].sort((one, other) => compare(toOrder(one), toOrder(other)));
  return {
    upcoming: sorted.filter((event) => !isOver(event, now)),
    past: sorted.filter((event) => isOver(event, now)).reverse(),
  };
}

function isOver({ endsAt, lastDay, day: firstDay, timeZone }: EventInList, now: Date): boolean {
  if (endsAt !== null) return Date.parse(endsAt) <= now.getTime();
  return (lastDay ?? firstDay) < dayInZone(now.toISOString(), timeZone);
}

/** A date without an hour stands before those of its day that have one. */
function toOrder({ day: firstDay, startsAt, slug }: EventInList): string {
  return `${firstDay} ${startsAt ?? ''} ${slug}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
