import type { GetStaticPaths } from 'next';
import { calendarPath, eventPath } from '@dateline/contract';
import { findEvent } from '../../../../data/find-event';
import { isSlug } from '../../../../data/is-slug';
import type { EventOnPage } from '../../../../domain/event';
import type { Shell } from '../../../../domain/shell';
import { EventDocument } from '../../../../features/calendar/event-document';
import { toDays } from '../../../../features/calendar/to-days';
import { getMessages } from '../../../../language/language-context';
import { toEvent } from '../../../../structured-data/to-event';
import { JsonLd } from '../../../../ui/json-ld';
import { ListPage } from '../../../../ui/list-page';
import { toListProps } from '../../../../to-list-props';

interface EventPageProps {
  shell: Shell;
  event: EventOnPage;
  origin: string;
}

export default function EventPage({ shell, event, origin }: EventPageProps) {
  const { calendar: messages } = getMessages(shell.language);
  const path = eventPath(event.slug);
  return (
    <ListPage
      shell={shell}
      place="calendar"
      origin={origin}
      path={path}
      title={`${event.title}, ${event.companyName}`}
      description={messages.eventDescription(
        messages.kinds[event.kind],
        event.companyName,
        toDays(event.day, event.lastDay, shell.language),
      )}
      crumbs={[
        { name: messages.title, path: calendarPath },
        { name: event.title, path },
      ]}
      company={event.company ?? undefined}
    >
      <EventDocument event={event} />
      <JsonLd data={toEvent(event, origin)} />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

type Params = { language: string; slug: string };

export const getStaticProps = toListProps(async (language, { slug }: Params) =>
  isSlug(slug) ? findEvent(slug, language) : null,
);

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
