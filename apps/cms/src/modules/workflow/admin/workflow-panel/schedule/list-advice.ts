import type { Advice } from '@dateline/release/schedule/advice';
import { adviseSchedule } from '@dateline/release/schedule/advise-schedule';

interface Asked {
  /** UTC, RFC 3339. */
  instant: string;
  /** Milliseconds since 1970. */
  now: number;
  timeZone: string;
  mics: readonly string[];
}

const ranks: Record<Advice['severity'], number> = { refusal: 0, warning: 1, note: 2 };

/** What there is to say about an instant, the gravest first. */
export function listAdvice({ instant, now, timeZone, mics }: Asked): Advice[] {
  const advice = adviseSchedule({
    scheduledFor: instant,
    now: new Date(now).toISOString(),
    timeZone,
    mics,
  });
  return advice.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
}
