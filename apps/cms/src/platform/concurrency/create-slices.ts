import { setImmediate } from 'node:timers/promises';

/** Carries a piece of work out, after those that came before, and answers what it returned. */
export type InSlices = <T>(work: () => T) => Promise<T>;

/**
 * Lets long work share the processor: pieces are carried out one after the other, and after each few
 * milliseconds everything else has its turn first, such as a release whose instant has come.
 *
 * @param longest milliseconds that pieces may take together before everything else has a turn.
 */
export function createSlices(longest: number): InSlices {
  let last: Promise<unknown> = Promise.resolve();
  let end = 0;
  return (work) => {
    const piece = last.then(async () => {
      if (performance.now() >= end) {
        await setImmediate();
        end = performance.now() + longest;
      }
      return work();
    });
    last = piece.catch(() => undefined);
    return piece;
  };
}
