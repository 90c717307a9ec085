/**
 * Does for many what would be done for each: whoever comes while the last statement is under way
 * shares the next one. A commit is what takes time in a database, not what is in it.
 *
 * @param work answers the keys for which it was done.
 * @returns whether it was done for the key.
 */
export function createGroup<Key>(
  work: (keys: Key[]) => Promise<ReadonlySet<Key>>,
): (key: Key) => Promise<boolean> {
  let next: { keys: Key[]; done: Promise<ReadonlySet<Key>> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return async (key) => {
    if (next === null) {
      const group: { keys: Key[]; done: Promise<ReadonlySet<Key>> } = {
        keys: [],
        done: last.then(() => {
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
