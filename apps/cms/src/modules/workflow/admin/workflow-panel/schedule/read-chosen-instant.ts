import {
  toInstantInZone,
  type InstantWithOffset,
} from '@dateline/release/schedule/to-instant-in-zone';

export interface Choice {
  /** Calendar day, as the browser's field has it: `2026-08-06`, or empty. */
  day: string;
  /** `07:00` or `07:00:30`, or empty. */
  time: string;
  /** Which of the two it is where the clocks are put back; null while nobody has said. */
  occurrence: 'earlier' | 'later' | null;
}

export type ChosenInstant =
  | { kind: 'open' }
  /** The time does not exist; says why and what to do. */
  | { kind: 'never'; sentence: string }
  /** The time comes twice. */
  | { kind: 'twice'; earlier: InstantWithOffset; later: InstantWithOffset; instant: string | null }
  | { kind: 'once'; instant: string };

/** The instant that was chosen on the clock of a zone (IANA), as far as it is one yet. */
export function readChosenInstant(
  { day, time, occurrence }: Choice,
  timeZone: string,
): ChosenInstant {
  if (day === '' || time === '') return { kind: 'open' };
  const meant = findMeaning(`${day}T${time}`, timeZone);
  if (meant === null)
    return { kind: 'never', sentence: 'This is no day and time: check the year.' };
  switch (meant.kind) {
    case 'one':
      return { kind: 'once', instant: meant.instant };
    case 'gap':
      return {
        kind: 'never',
        sentence:
          `This time does not exist on this day: the clocks are put forward from ` +
          `${meant.from.slice(11, 16)} to ${meant.to.slice(11, 16)}. Choose another.`,
      };
    case 'fold':
      return {
        kind: 'twice',
        earlier: meant.earlier,
        later: meant.later,
        instant: occurrence === null ? null : meant[occurrence].instant,
      };
  }
}

/** A browser's field lets people type years of six digits. */
function findMeaning(wallClock: string, timeZone: string) {
  try {
    return toInstantInZone(wallClock, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
