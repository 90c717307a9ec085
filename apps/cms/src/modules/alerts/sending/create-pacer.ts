import { setTimeout } from 'node:timers/promises';

/** Milliseconds of unused time that may be made up for at once. */
const slack = 100;

/** Answers when the next may begin, so that no more than `perSecond` do over any longer time. */
export function createPacer(perSecond: number, now: () => number): () => Promise<void> {
  let next = 0;
  return async () => {
    next = Math.max(next, now() - slack) + 1000 / perSecond;
    const wait = next - now();
    if (wait > 0) await setTimeout(wait);
  };
}
