import { toLocalInstant } from '@dateline/release';
import { useLocale } from '../language/language-context';

interface InstantProps {
  /** UTC, RFC 3339. */
  at: string;
  /** IANA. */
  timeZone: string;
  /** BCP 47; the page's where none is given. */
  language?: string;
}

/** The calendar day of an instant in a zone: `June 1, 2020`; UTC is told on hover. */
export function Day(props: InstantProps) {
  return <Time {...props} text={useLocal(props).day} />;
}

/** An instant to the minute, in a zone: `June 1, 2020, 08:30 EDT`; UTC is told on hover. */
export function Instant(props: InstantProps) {
  return <Time {...props} text={useLocal(props).text} />;
}

/** The same with UTC beside it; the day is said again where it is another. */
export function InstantWithUtc(props: InstantProps) {
  const local = useLocal(props);
  const utc = useLocal({ ...props, timeZone: 'UTC' });
  return (
    <>
      <time dateTime={props.at}>{local.text}</time>
      {local.zone !== utc.zone && (
        <span className="utc">{` (${local.day === utc.day ? `${utc.time} UTC` : utc.text})`}</span>
      )}
    </>
  );
}

function Time({ text, ...props }: InstantProps & { text: string }) {
  return (
    <time dateTime={props.at} title={useLocal({ ...props, timeZone: 'UTC' }).text}>
      {text}
    </time>
  );
}

function useLocal({ at, timeZone, language }: InstantProps) {
  const locale = useLocale();
  return toLocalInstant(at, timeZone, language ?? locale);
}
