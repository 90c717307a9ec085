/**
 * Milliseconds since 1970 by a clock that never steps back while the process lives, so that the
 * order of two renders is their true order even when the machine's time is corrected.
 */
export function renderClock(): number {
  return performance.timeOrigin + performance.now();
}
