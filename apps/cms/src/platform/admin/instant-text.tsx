import { toMoment } from './to-moment';

/** An instant in words, with the machine's own form for those who read it with one. */
export function InstantText({ instant, timeZone }: { instant: string; timeZone?: string }) {
  return (
    <time dateTime={instant} title={instant}>
      {toMoment(instant, timeZone)}
    </time>
  );
}
