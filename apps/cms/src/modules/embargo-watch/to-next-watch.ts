/** Milliseconds between two rounds, and before the instant at which the last one is made. */
const pause = 10 * 60_000;
const lastRound = 60_000;
/** Around an instant the newsroom has other things to do. */
const quietBefore = 15_000;
const quietAfter = 3_000;

/** Whether some release falls due about now. */
export function isQuietTime(instants: readonly Date[], now: Date): boolean {
  return instants.some((instant) => {
    const ahead = instant.getTime() - now.getTime();
    return ahead <= quietBefore && ahead > -quietAfter;
  });
}

/** The end of the last round over a release. */
export function toLastMoment(scheduledFor: Date): Date {
  return new Date(scheduledFor.getTime() - quietBefore);
}

/**
 * When a scheduled release is watched next: at once after it was scheduled, every ten minutes, and
 * a minute before its instant. Null where no round fits in any more.
 *
 * @param lastAt when the last round began; null where there was none.
 */
export function toNextWatch(scheduledFor: Date, lastAt: Date | null, now: Date): Date | null {
  const instant = scheduledFor.getTime();
  const end = toLastMoment(scheduledFor).getTime();
  if (now.getTime() >= end) return null;
  if (lastAt === null) return now;
  const regular = lastAt.getTime() + pause;
  const final = instant - lastRound;
  const next = lastAt.getTime() < final ? Math.min(regular, final) : regular;
  return next >= end ? null : new Date(next);
}
