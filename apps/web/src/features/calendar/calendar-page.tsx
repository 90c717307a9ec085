import type { Calendar, EventInList } from '../../domain/event';
import { useLocale, useMessages } from '../../language/language-context';
import { EventRow } from './event-row';
import { groupEvents } from './group-events';
import { Subscribe } from './subscribe';

interface CalendarPageProps {
  calendar: Calendar;
  /** The public address of all dates as iCalendar. */
  feedUrl: string;
}

/** What is to come by the month, how to subscribe, and what is over by the year. */
export function CalendarPage({ calendar: { upcoming, past }, feedUrl }: CalendarPageProps) {
  const messages = useMessages().calendar;
  const namesCompany =
    new Set([...upcoming, ...past].map(({ companyName }) => companyName)).size > 1;
  return (
    <>
      <header className="page-head">
        <h1>{messages.title}</h1>
      </header>
      <div className="columns-with-margin">
        <section aria-labelledby="upcoming">
          <h2 id="upcoming" className="section-title">
            {messages.upcoming}
          </h2>
          {upcoming.length === 0 && (
            <p className="empty">{`${messages.noUpcoming} ${messages.noUpcomingText}`}</p>
          )}
          <Groups events={upcoming} by="month" namesCompany={namesCompany} />
        </section>
        <aside className="margin" aria-labelledby="subscribe">
          <Subscribe feedUrl={feedUrl} />
        </aside>
      </div>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past" className="section-title">
            {messages.past}
          </h2>
          <Groups events={past} by="year" namesCompany={namesCompany} isPast />
        </section>
      )}
    </>
  );
}

interface GroupsProps {
  events: EventInList[];
  by: 'month' | 'year';
  namesCompany: boolean;
  isPast?: boolean;
}

function Groups({ events, by, namesCompany, isPast = false }: GroupsProps) {
  return groupEvents(events, by, useLocale()).map(({ title, events: inGroup }) => (
    <section key={title} className="events" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {inGroup.map((event) => (
          <EventRow key={event.slug} event={event} namesCompany={namesCompany} isPast={isPast} />
        ))}
      </ul>
    </section>
  ));
}
