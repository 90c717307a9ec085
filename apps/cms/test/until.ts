import { setImmediate } from 'node:timers/promises';

/** Asks until there is an answer, giving way to everything else in between. */
export async function until<T>(find: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    await setImmediate();
  }
}
