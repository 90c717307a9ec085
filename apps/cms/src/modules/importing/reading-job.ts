import type { Correction } from '@dateline/wire-import';

/** What the reading thread is given. */
export interface ReadingJob {
  name: string;
  bytes: Uint8Array;
  /** Null to read the blocks of the source alone. */
  corrections: readonly Correction[] | null;
}

/** What it tells: JSON, which costs its reader less than the objects themselves, or a sentence. */
export type ReadingResult = { ok: true; json: string } | { ok: false; message: string };
