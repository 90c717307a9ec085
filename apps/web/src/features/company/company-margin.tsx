import { alertsPath, calendarPath, companyCalendarFeedPath, feedPath } from '@dateline/contract';
import type { CompanyProfile } from '../../domain/company';
import { useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { EventBrief } from '../calendar/event-brief';
import { ContactCard } from '../contacts/contact-card';

/** What comes next, whom to ask, and how to follow the company. */
export function CompanyMargin({ profile }: { profile: CompanyProfile }) {
  const { company: messages, common, calendar } = useMessages();
  const to = usePath();
  const { company, contacts, events } = profile;
  const scope = { type: 'company', slug: company.slug } as const;
  return (
    <aside className="margin" aria-label={messages.follow}>
      {events.length > 0 && (
        <section>
          <h2>{messages.dates}</h2>
          {events.map((event) => (
            <EventBrief key={event.slug} event={event} namesCompany={false} />
          ))}
          <p className="way">
            <a href={to(calendarPath)}>{calendar.all}</a>
          </p>
        </section>
      )}
      {contacts.length > 0 && (
        <section>
          <h2>{messages.contacts}</h2>
          <div className="cards">
            {contacts.map(({ cardPath, ...contact }, index) => (
              <ContactCard key={index} contact={contact} cardPath={cardPath} />
            ))}
          </div>
        </section>
      )}
      <section>
        <h2>{messages.follow}</h2>
        <p>{messages.followText(company.name)}</p>
        <ul>
          <li>
            <a href={to(alertsPath)}>{messages.byMail}</a>
          </li>
          <li>
            <a href={feedPath('rss', scope)}>{common.rss}</a>
            <a href={feedPath('atom', scope)}>{common.atom}</a>
            <a href={feedPath('json', scope)}>{common.jsonFeed}</a>
          </li>
          <li>
            <a href={companyCalendarFeedPath(company.slug)} type="text/calendar">
              {messages.calendar}
            </a>
          </li>
        </ul>
      </section>
    </aside>
  );
}
