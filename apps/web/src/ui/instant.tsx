import { toLocalInstant } from '@dateline/release';

export interface InstantProps {
  /** UTC, RFC 3339. */
  at: string;
  /** IANA. */
  timeZone: string;
  /** BCP 47. */
  language: string;
}

/** The calendar day of an instant in a zone: `June 1, 2020`. */
export function Day({ at, timeZone, language }: InstantProps) {
  return <time dateTime={at}>{toLocalInstant(at, timeZone, language).day}</time>;
}

/** An instant to the minute, in a zone: `June 1, 2020, 08:30 EDT`. */
export function Instant({ at, timeZone, language }: InstantProps) {
  return <time dateTime={at}>{toLocalInstant(at, timeZone, language).text}</time>;
}

/** The same with UTC beside it; the day is said again where it is another. */
export function InstantWithUtc(props: InstantProps) {
  const local = toLocalInstant(props.at, props.timeZone, props.language);
  const utc = toLocalInstant(props.at, 'UTC', props.language);
  return (
    <>
      <Instant {...props} />
      {local.zone !== utc.zone && (
        <span className="utc">{` (${local.day === utc.day ? `${utc.time} UTC` : utc.text})`}</span>
      )}
    </>
  );
}
