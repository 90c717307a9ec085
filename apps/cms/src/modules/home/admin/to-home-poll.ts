import type { HomeAnswer } from '@dateline/contract';

/**
 * How often the first page asks again, in milliseconds: often around a scheduled instant and while
 * receipts are awaited, else gently.
 */
export function toHomePoll(home: HomeAnswer | undefined): number {
  if (home === undefined) return 30_000;
  const now = Date.parse(home.now);
  const isNear = home.due.entries.some(
    ({ scheduledFor }) => Date.parse(scheduledFor) - now < 30_000,
  );
  if (isNear) return 2_000;
  const isAwaited = home.issued.entries.some(({ receipts }) => receipts.waiting > 0);
  return isAwaited ? 5_000 : 30_000;
}
