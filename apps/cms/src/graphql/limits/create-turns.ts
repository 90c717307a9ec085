/** How many may work at once and wait; `timeoutMs`: how long one waits at most. */
export interface TurnLimits {
  concurrency: number;
  maxWaiting: number;
  timeoutMs: number;
}

export interface Turns {
  /** Resolves when it is one's turn, to what ends it; to null where there are too many before. */
  take(): Promise<(() => void) | null>;
}

/** Lets so many work at once, in the order in which they came. */
export function createTurns({ concurrency, maxWaiting, timeoutMs }: TurnLimits): Turns {
  let working = 0;
  const waiting = new Set<() => void>();

  const end = () => {
    working -= 1;
    const [next] = waiting;
    next?.();
  };
  const begin = () => {
    working += 1;
    // After what else arrived meanwhile: the desk is not to wait for the whole queue.
    return () => setImmediate(end);
  };

  return {
    async take() {
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
