import { alertsPath, archivePath, calendarPath, companyPath } from '@dateline/contract';
import type { HomeContent } from '../../domain/home';
import { useMessages } from '../../language/language-context';
import { Ticker } from '../../ui/ticker';
import { usePath } from '../../ui/use-path';
import { EventBrief } from '../calendar/event-brief';

/** Of very many companies the home page names some; all are in the archive. */
const mostCompanies = 8;

/** What comes next, how to be told of it, and whose newsroom it is. */
export function HomeMargin({ home }: { home: HomeContent }) {
  const { home: messages, common } = useMessages();
  const to = usePath();
  return (
    <aside className="margin" aria-label={common.newsroom}>
      {home.events.length > 0 && (
        <section>
          <h2>{messages.nextDates}</h2>
          {home.events.map((event) => (
            <EventBrief key={event.slug} event={event} namesCompany={home.companies.length > 1} />
          ))}
          <p className="way">
            <a href={to(calendarPath)}>{messages.allDates}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{messages.byMail}</h2>
        <p>{messages.byMailText}</p>
        <p className="way">
          <a href={to(alertsPath)}>{messages.subscribe}</a>
        </p>
      </section>
      {home.companies.length > 0 && (
        <section>
          <h2>{home.companies.length > 1 ? common.companies : common.company}</h2>
          <ul>
            {home.companies.slice(0, mostCompanies).map(({ slug, name, listings }) => (
              <li key={slug}>
                <a href={to(companyPath(slug))}>
                  <bdi>{name}</bdi>
                </a>
                {listings.map((listing, index) => (
                  <Ticker key={index} listing={listing} />
                ))}
              </li>
            ))}
            {home.companies.length > mostCompanies && (
              <li>
                <a href={to(archivePath)}>{common.all}</a>
              </li>
            )}
          </ul>
        </section>
      )}
    </aside>
  );
}
