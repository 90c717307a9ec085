import { setTimeout } from 'node:timers/promises';

/**
 * Collects keys into batches, one statement for each batch: a commit is what takes time in a database,
 * not what is in it. A key joins the batch that starts after the current one has ended.
 *
 * @param work answers the keys for which it was done.
 * @param delayMs how long a batch waits for more keys before its work starts.
 * @returns a function that resolves to whether the work was done for its key. Batches run in order.
 */
export function createBatch<Key>(
  work: (keys: Key[]) => Promise<ReadonlySet<Key>>,
  delayMs: number,
): (key: Key) => Promise<boolean> {
  let next: { keys: Key[]; done: Promise<ReadonlySet<Key>> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return async (key) => {
    if (next === null) {
      const batch: { keys: Key[]; done: Promise<ReadonlySet<Key>> } = {
        keys: [],
        done: last.then(async () => {
          await setTimeout(delayMs);
          next = null;
          return work(batch.keys);
        }),
      };
      next = batch;
      last = batch.done.catch(() => null);
    }
    next.keys.push(key);
    return (await next.done).has(key);
  };
}
