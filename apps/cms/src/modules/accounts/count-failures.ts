/** Failed attempts of one minute, beyond the first that was told at once. */
interface MoreFailures<Key> {
  key: Key;
  count: number;
}

interface FailureCounter<Key> {
  /** Answers whether this is the first of its minute; others are counted. */
  take(key: Key): boolean;
  /** Ends all minutes now. */
  flush(): Promise<void>;
}

const minute = 60_000;

/**
 * Bounds what anybody outside can write into a trail that nobody can delete from: of each key the first
 * failure of a minute is told at once, and at the minute's end how many more there were.
 */
export function createFailureCounter<Key>(
  tellMore: (more: MoreFailures<Key>) => Promise<void>,
): FailureCounter<Key> {
  const running = new Map<Key, { count: number; timer: NodeJS.Timeout }>();
  const end = async (key: Key) => {
    const counted = running.get(key);
    if (counted === undefined) return;
    running.delete(key);
    clearTimeout(counted.timer);
    if (counted.count > 0) await tellMore({ key, count: counted.count });
  };
  return {
    take(key) {
      const counted = running.get(key);
      if (counted !== undefined) {
        counted.count += 1;
        return false;
      }
      const timer = setTimeout(() => void end(key), minute);
      timer.unref();
      running.set(key, { count: 0, timer });
      return true;
    },
    async flush() {
      for (const key of [...running.keys()]) await end(key);
    },
  };
}
