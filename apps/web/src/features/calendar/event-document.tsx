import { companyPath, eventCalendarPath } from '@dateline/contract';
import { toDirection } from '@dateline/release';
import type { EventOnPage } from '../../domain/event';
import { useMessages } from '../../language/language-context';
import { Particular } from '../../ui/particular';
import { usePath } from '../../ui/use-path';
import { ReleaseItem } from '../release-list/release-item';
import { EventWhen } from './event-when';

/** A date with all that is known of it, and the releases about it. */
export function EventDocument({ event }: { event: EventOnPage }) {
  const messages = useMessages().calendar;
  const to = usePath();
  const { status, company, companyName, webcastUrl, registrationUrl, releases } = event;
  const takesPlace = status !== 'cancelled';
  const Title = takesPlace ? 'span' : 'del';
  return (
    <article className="event-page">
      <header className="page-head">
        <p className="facts">
          <span>{messages.kinds[event.kind]}</span>
          <bdi>{companyName}</bdi>
        </p>
        <h1 lang={event.language} dir={toDirection(event.language)}>
          <Title>{event.title}</Title>
        </h1>
        {status !== 'confirmed' && (
          <p className={`status ${status}`}>
            <strong>{messages.statuses[status]}.</strong>{' '}
            {takesPlace ? messages.tentativeText : messages.cancelledText}
          </p>
        )}
      </header>
      <dl className="particulars">
        <Particular name={messages.when}>
          <span>
            <EventWhen event={event} />
          </span>
        </Particular>
        {event.place !== null && (
          <Particular name={messages.where}>
            <bdi>{event.place}</bdi>
          </Particular>
        )}
        {company && (
          <Particular name={messages.company}>
            <a href={to(companyPath(company.slug))}>
              <bdi>{companyName}</bdi>
            </a>
          </Particular>
        )}
        {takesPlace && webcastUrl !== null && (
          <Particular name={messages.watch}>
            <a href={webcastUrl}>{messages.openWebcast}</a>
          </Particular>
        )}
        {takesPlace && registrationUrl !== null && (
          <Particular name={messages.register}>
            <a href={registrationUrl}>{messages.openRegistration}</a>
          </Particular>
        )}
      </dl>
      {takesPlace && (
        <p className="way">
          <a href={eventCalendarPath(event.slug)} type="text/calendar">
            {messages.addToCalendar}
          </a>
        </p>
      )}
      {event.paragraphs.length > 0 && (
        <div className="prose" lang={event.language} dir={toDirection(event.language)}>
          {event.paragraphs.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </div>
      )}
      {releases.length > 0 && (
        <section className="group" aria-labelledby="releases">
          <h2 id="releases">{messages.releases}</h2>
          <ul className="releases">
            {releases.map((release) => (
              <ReleaseItem key={release.slug} release={release} namesCompany={false} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
