import { toLocalInstant } from '@dateline/release';
import type { EventInList } from '../../domain/event';
import { useLocale } from '../../language/language-context';
import { toDays } from './to-days';

interface EventWhenProps {
  event: Pick<EventInList, 'day' | 'lastDay' | 'startsAt' | 'endsAt' | 'timeZone'>;
  /** Without the day, where it stands beside. */
  hourOnly?: boolean;
}

/** When a date takes place: its days, and the hour in the company's zone with UTC. */
export function EventWhen({ event, hourOnly = false }: EventWhenProps) {
  const locale = useLocale();
  const { day, lastDay, startsAt, endsAt, timeZone } = event;
  const hours = startsAt === null ? null : toHours({ startsAt, endsAt, timeZone }, locale);
  return (
    <>
      {!hourOnly && <time dateTime={startsAt ?? day}>{toDays(day, lastDay, locale)}</time>}
      {!hourOnly && hours !== null && ', '}
      {hours !== null && (
        <span className="hours">
          {hours.local}
          {hours.utc !== null && <span className="utc">{` (${hours.utc})`}</span>}
        </span>
      )}
    </>
  );
}

interface Hours {
  startsAt: string;
  endsAt: string | null;
  timeZone: string;
}

function toHours({ startsAt, endsAt, timeZone }: Hours, locale: string) {
  const start = toLocalInstant(startsAt, timeZone, locale);
  const startInUtc = toLocalInstant(startsAt, 'UTC', locale);
  const end = endsAt === null ? null : toLocalInstant(endsAt, timeZone, locale);
  // A date that goes on over days says its hours for the beginning alone.
  const isOneDay = end !== null && end.day === start.day;
  return {
    local: `${start.time}${isOneDay ? `–${end.time}` : ''} ${start.zone}`,
    utc:
      start.zone === startInUtc.zone
        ? null
        : startInUtc.day === start.day
          ? `${startInUtc.time} UTC`
          : startInUtc.text,
  };
}
