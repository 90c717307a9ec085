/** How many may work at once, how many may wait, and for how long. */
export interface SemaphoreLimits {
  concurrency: number;
  maxWaiting: number;
  timeoutMs: number;
}

export interface Semaphore {
  /**
   * Resolves to a function that releases the slot, once one is free; to null where too many wait
   * already, or none becomes free in time.
   */
  acquire(): Promise<(() => void) | null>;
}

/** Bounds how many work at once. Slots are given in the order in which they were asked for. */
export function createSemaphore({
  concurrency,
  maxWaiting,
  timeoutMs,
}: SemaphoreLimits): Semaphore {
  let working = 0;
  const waiting = new Set<() => void>();

  const end = () => {
    working -= 1;
    const [next] = waiting;
    next?.();
  };
  const begin = () => {
    working += 1;
    // After what else arrived meanwhile: the admin is not to wait for the whole queue.
    return () => setImmediate(end);
  };

  return {
    async acquire() {
      if (working < concurrency && waiting.size === 0) return begin();
      if (waiting.size >= maxWaiting) return null;
      return new Promise((resolve) => {
        const call = () => {
          clearTimeout(timer);
          waiting.delete(call);
          resolve(begin());
        };
        const timer = setTimeout(() => {
          waiting.delete(call);
          resolve(null);
        }, timeoutMs);
        timer.unref();
        waiting.add(call);
      });
    },
  };
}
