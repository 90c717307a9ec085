import { eventCalendarPath } from '@dateline/contract';
import type { EventInList } from '../../domain/event';
import { useMessages } from '../../language/language-context';
import { EventStatus } from './event-status';
import { EventTitle } from './event-title';
import { EventWhen } from './event-when';

interface EventBriefProps {
  event: EventInList;
  namesCompany: boolean;
}

/** A date beside other things: what and when, and the way into a calendar. */
export function EventBrief({ event, namesCompany }: EventBriefProps) {
  const { addToCalendar, addToCalendarOf } = useMessages().calendar;
  return (
    <div className="event-brief">
      <h3>
        <EventTitle event={event} />
      </h3>
      <p>
        <EventStatus status={event.status} />
        {namesCompany && <bdi className="company">{event.companyName}</bdi>}
        <span>
          <EventWhen event={event} />
        </span>
        {event.status !== 'cancelled' && (
          <a
            href={eventCalendarPath(event.slug)}
            type="text/calendar"
            aria-label={addToCalendarOf(event.title)}
          >
            {addToCalendar}
          </a>
        )}
      </p>
    </div>
  );
}
