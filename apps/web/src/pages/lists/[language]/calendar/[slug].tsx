import type { GetStaticPaths, GetStaticProps } from 'next';
import { calendarPath, eventPath } from '@dateline/contract';
import { findEvent } from '../../../../data/find-event';
import { isSlug } from '../../../../data/is-slug';
import type { EventOnPage } from '../../../../domain/event';
import type { Shell } from '../../../../domain/shell';
import { EventDocument } from '../../../../features/calendar/event-document';
import { toDays } from '../../../../features/calendar/to-days';
import { getMessages } from '../../../../language/language-context';
import { isRouteLanguage } from '../../../../language/route-language';
import { getSettings } from '../../../../settings';
import { toEvent } from '../../../../structured-data/to-event';
import { JsonLd } from '../../../../ui/json-ld';
import { ListPage } from '../../../../ui/list-page';

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

export const getStaticProps: GetStaticProps<EventPageProps, Params> = async ({ params }) => {
  const { language, slug } = params ?? {};
  const found = isRouteLanguage(language) && isSlug(slug) ? await findEvent(slug, language) : null;
  if (!found) return { notFound: true, revalidate: 1 };
  return { props: { ...found, origin: getSettings().publicUrl }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
