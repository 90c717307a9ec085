import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two questions: who asks without a pause takes the time of who should answer. */
const interval = 20;
/** Milliseconds. Less than Jest gives a test, so that a failure names what did not come. */
const longest = 150_000;

/** Asks until there is an answer, other than null or false. */
export async function until<T>(
  find: () => Promise<T | null | false>,
  { limitMs = longest } = {},
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const found = await find();
    if (found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`Not after ${limitMs} ms: ${find.toString()}`);
    await setTimeout(interval);
  }
}
