import type { GetStaticPaths } from 'next';
import { calendarFeedPath, calendarPath, toPublicUrl } from '@dateline/contract';
import { getCalendar } from '../../../../data/get-calendar';
import type { Calendar } from '../../../../domain/event';
import type { Shell } from '../../../../domain/shell';
import { CalendarPage } from '../../../../features/calendar/calendar-page';
import { getMessages } from '../../../../language/language-context';
import { ListPage } from '../../../../ui/list-page';
import { toListProps } from '../../../../to-list-props';

interface CalendarPageProps {
  shell: Shell;
  calendar: Calendar;
  origin: string;
}

export default function PageOfCalendar({ shell, calendar, origin }: CalendarPageProps) {
  const { calendar: messages, common } = getMessages(shell.language);
  return (
    <ListPage
      shell={shell}
      place="calendar"
      origin={origin}
      path={calendarPath}
      title={messages.title}
      description={messages.description(shell.newsroom?.name ?? common.newsroom)}
      crumbs={[{ name: messages.title, path: calendarPath }]}
    >
      <CalendarPage calendar={calendar} feedUrl={toPublicUrl(origin, calendarFeedPath)} />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps = toListProps((language) => getCalendar(language, new Date()));

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
