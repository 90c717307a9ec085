import { useMessages } from '../../language/language-context';

/** How a calendar keeps itself up to date. @param feedUrl public address of the iCalendar file. */
export function Subscribe({ feedUrl }: { feedUrl: string }) {
  const messages = useMessages().calendar;
  return (
    <section>
      <h2 id="subscribe">{messages.subscribe}</h2>
      {/* `webcal:` is registered to nobody but understood by all common calendars. */}
      <p className="way">
        <a href={feedUrl.replace(/^https?:/, 'webcal:')}>{messages.openInCalendar}</a>
      </p>
      <p>{messages.subscribeText}</p>
      <p>
        <code className="address">{feedUrl}</code>
      </p>
      <p>
        <a href={new URL(feedUrl).pathname} type="text/calendar">
          {messages.file}
        </a>
      </p>
    </section>
  );
}
