/** How many may work at once and wait; `patience`: milliseconds that one waits at most. */
export interface TurnLimits {
  atOnce: number;
  mostWaiting: number;
  patience: number;
}

export interface Turns {
  /** Resolves when it is one's turn, to what ends it; to null where there are too many before. */
  take(): Promise<(() => void) | null>;
}

/** Lets so many work at once, in the order in which they came. */
export function createTurns({ atOnce, mostWaiting, patience }: TurnLimits): Turns {
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
      if (working < atOnce && waiting.size === 0) return begin();
      if (waiting.size >= mostWaiting) return null;
      return new Promise((resolve) => {
        const call = () => {
          clearTimeout(timer);
          waiting.delete(call);
          resolve(begin());
        };
        const timer = setTimeout(() => {
          waiting.delete(call);
          resolve(null);
        }, patience);
        timer.unref();
        waiting.add(call);
      });
    },
  };
}
