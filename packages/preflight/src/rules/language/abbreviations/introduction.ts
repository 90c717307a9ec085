import type { Passage } from '../../../passages/passage';

/** A bracket in which a text gives something a short name. */
export interface Introduction {
  /** The short name as written: `SME`, `r/r`, `Company`. */
  name: string;
  /** What it stands for, as written; null for a name in quotes, which may stand for anything. */
  meaning: string | null;
  isQuoted: boolean;
  passage: Passage;
  /** The bracket with its signs. */
  start: number;
  end: number;
  /** Whether the bracket holds nothing else. */
  isAlone: boolean;
}
