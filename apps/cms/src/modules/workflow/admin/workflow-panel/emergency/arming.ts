/** How long a button stays armed without a sign of life, in milliseconds. */
export const armedFor = 10_000;
/** A press that comes sooner after arming is the second half of a double click. */
const doubleClick = 700;

/** A button for the bad day: it takes two presses, and cools down by itself. */
export type Arming =
  | { phase: 'safe' }
  /** `at` is when it was armed, `until` when it becomes safe again (milliseconds since 1970). */
  | { phase: 'armed'; at: number; until: number }
  | { phase: 'firing' };

export type ArmingEvent =
  /** `isReady` tells whether all that has to be written is written. */
  | { type: 'press'; now: number; isReady: boolean }
  /** The person is writing: there is no haste to cool down. */
  | { type: 'touch'; now: number }
  | { type: 'tick'; now: number }
  /** Escape, or the person turned to something else. */
  | { type: 'leave' }
  /** The transition was done or refused. */
  | { type: 'end' };

export const safe: Arming = { phase: 'safe' };

/** What an event makes of an armed button. Pure; it fires on the way from `armed` to `firing` alone. */
export function toNextArming(arming: Arming, event: ArmingEvent): Arming {
  switch (event.type) {
    case 'press':
      if (arming.phase === 'safe') {
        return { phase: 'armed', at: event.now, until: event.now + armedFor };
      }
      if (arming.phase === 'firing' || event.now - arming.at < doubleClick) return arming;
      // The tick that makes it safe may come late: a press after the end is no second press.
      if (event.now >= arming.until) return safe;
      return event.isReady ? { phase: 'firing' } : arming;
    case 'touch':
      return arming.phase === 'armed' ? { ...arming, until: event.now + armedFor } : arming;
    case 'tick':
      return arming.phase === 'armed' && event.now >= arming.until ? safe : arming;
    case 'leave':
      return arming.phase === 'armed' ? safe : arming;
    case 'end':
      return safe;
  }
}
