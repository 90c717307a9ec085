import { getDateTimeFormat } from '@dateline/release';
import type { EventInList } from '../../domain/event';

interface EventGroup {
  title: string;
  events: EventInList[];
}

/** Dates under their month or year, in their order. @param locale BCP 47. */
export function groupEvents(
  events: readonly EventInList[],
  by: 'month' | 'year',
  locale: string,
): EventGroup[] {
  const format = getDateTimeFormat([locale, 'en'], {
    year: 'numeric',
    ...(by === 'month' && { month: 'long' }),
    timeZone: 'UTC',
  });
  const groups = new Map<string, EventInList[]>();
  for (const event of events) {
    const title = format.format(new Date(event.day));
    groups.set(title, [...(groups.get(title) ?? []), event]);
  }
  return [...groups].map(([title, inGroup]) => ({ title, events: inGroup }));
}
