import { companyPath, eventCalendarPath, releasePath } from '@dateline/contract';
import { toDirection } from '@dateline/release';
import type { EventInList } from '../../domain/event';
import { useLocale, useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { EventStatus } from './event-status';
import { EventTitle } from './event-title';
import { EventWhen } from './event-when';
import { toDays } from './to-days';

interface EventRowProps {
  event: EventInList;
  namesCompany: boolean;
  isPast: boolean;
}

/** A date in the calendar: its day, what it is, where, and what goes with it. */
export function EventRow({ event, namesCompany, isPast }: EventRowProps) {
  const messages = useMessages().calendar;
  const locale = useLocale();
  const to = usePath();
  const { slug, title, kind, status, day, lastDay, company, companyName, webcastUrl } = event;
  return (
    <li className="event">
      <p className="day">
        <time dateTime={day}>{toDays(day, lastDay, locale)}</time>
      </p>
      <div>
        <p className="facts">
          <span>{messages.kinds[kind]}</span>
          {namesCompany &&
            (company ? (
              <a href={to(companyPath(company.slug))}>
                <bdi>{companyName}</bdi>
              </a>
            ) : (
              <bdi>{companyName}</bdi>
            ))}
          <EventStatus status={status} />
        </p>
        <h4>
          <EventTitle event={event} />
        </h4>
        <p className="details">
          {event.startsAt !== null && <EventWhen event={event} hourOnly />}
          {event.place !== null && <bdi>{event.place}</bdi>}
        </p>
        <ul className="ways">
          {!isPast && status !== 'cancelled' && (
            <li>
              <a
                href={eventCalendarPath(slug)}
                type="text/calendar"
                aria-label={messages.addToCalendarOf(title)}
              >
                {messages.addToCalendar}
              </a>
            </li>
          )}
          {webcastUrl !== null && status !== 'cancelled' && (
            <li>
              <a href={webcastUrl} aria-label={messages.webcastOf(title)}>
                {messages.webcast}
              </a>
            </li>
          )}
          {event.releases.map((release) => (
            <li key={release.slug}>
              <a
                href={releasePath(release.slug)}
                lang={release.language}
                dir={toDirection(release.language)}
              >
                {release.headline}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
