/** Whether somebody is at the page: it is seen, and was touched not long ago. */
export interface Attendance {
  isAttended: () => boolean;
  /** Calls back whenever the answer may have changed; answers how to stop. */
  subscribe: (onChange: () => void) => () => void;
}

/** What of a page tells that somebody is there. */
export interface Watched {
  isHidden: () => boolean;
  now: () => number;
  /** Calls back at each key, touch or movement, and when the page is hidden or shown. */
  listen: (onSign: () => void) => void;
  /** Calls back once, after so many milliseconds; answers how to cancel it. */
  wait: (onEnd: () => void, milliseconds: number) => () => void;
}

const longestPause = 5 * 60_000;

/**
 * Each request renews a session, those that a page makes by itself too: a page that nobody is at
 * must stop making them, or it keeps an absent person signed in for as long as it is open.
 */
export function createAttendance({ isHidden, now, listen, wait }: Watched): Attendance {
  const subscribers = new Set<() => void>();
  let lastSignAt = now();
  let cancel = () => undefined as void;
  const notify = () => {
    for (const subscriber of subscribers) subscriber();
  };
  const onSign = () => {
    if (!isHidden()) lastSignAt = now();
    cancel();
    cancel = wait(notify, longestPause);
    notify();
  };
  listen(onSign);
  cancel = wait(notify, longestPause);
  return {
    isAttended: () => !isHidden() && now() - lastSignAt < longestPause,
    subscribe(onChange) {
      subscribers.add(onChange);
      return () => subscribers.delete(onChange);
    },
  };
}
