import { setTimeout } from 'node:timers/promises';

/**
 * Does for many what would be done for each: whoever comes while the last statement is under way, or
 * shortly before the next one, shares it. A commit is what takes time in a database, not what is in it.
 *
 * @param work answers the keys for which it was done.
 * @param delayMs for which the first of a group waits for others.
 * @returns whether it was done for the key. What comes earlier is done no later.
 */
export function createGroup<Key>(
  work: (keys: Key[]) => Promise<ReadonlySet<Key>>,
  delayMs: number,
): (key: Key) => Promise<boolean> {
  let next: { keys: Key[]; done: Promise<ReadonlySet<Key>> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return async (key) => {
    if (next === null) {
      const group: { keys: Key[]; done: Promise<ReadonlySet<Key>> } = {
        keys: [],
        done: last.then(async () => {
          await setTimeout(delayMs);
          next = null;
          return work(group.keys);
        }),
      };
      next = group;
      last = group.done.catch(() => null);
    }
    next.keys.push(key);
    return (await next.done).has(key);
  };
}
