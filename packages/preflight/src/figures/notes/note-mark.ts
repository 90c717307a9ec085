import type { Passage } from '../../passages/passage';

/** A sign that sends the reader to a note, or that a note begins with. */
export interface NoteMark {
  /** `1`, `a`, `*`: without its brackets. */
  name: string;
  passage: Passage;
  /** UTF-16 offsets in the passage. */
  start: number;
  end: number;
}
