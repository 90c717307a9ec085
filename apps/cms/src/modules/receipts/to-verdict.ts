import type { ReceiptAnswer } from '@dateline/contract';
import type { Sighting } from './sighting';

/** What is known when a surface was looked at. */
export interface ReceiptState {
  expectedHash: string;
  isWithdrawal: boolean;
  /** How many times the surface was looked at, this time included. */
  attempts: number;
  /** Hashes of the release's other editions: a cache may show an earlier one for a moment. */
  earlierHashes: readonly string[];
  laterHashes: readonly string[];
}

/** What comes of one look. `again`: in how many milliseconds to look once more; null: settled. */
export interface Verdict {
  verdict: ReceiptAnswer['verdict'];
  hashSeen: string | null;
  again: number | null;
}

const firstPause = 500;
const longestPause = 60_000;
/** With these pauses the last look is ten minutes after the first. */
export const mostAttempts = 17;

/** Judges what a visitor saw: it is what was issued, something else, or not there yet. */
export function toVerdict(sighting: Sighting, state: ReceiptState): Verdict {
  if (sighting.outcome === 'gone') {
    const isOther = sighting.hash !== null && sighting.hash !== state.expectedHash;
    return settle(isOther ? 'different' : 'same', sighting.hash);
  }
  if (sighting.outcome === 'unseen') return later(state, 'missing', null);
  const { hash } = sighting;
  if (hash === state.expectedHash && !state.isWithdrawal) return settle('same', hash);
  // It was superseded before it was seen: the next edition has a receipt of its own.
  if (state.laterHashes.includes(hash)) return settle('missing', null);
  if (state.earlierHashes.includes(hash)) return later(state, 'different', hash);
  return settle('different', hash);
}

function later(
  { attempts }: ReceiptState,
  verdict: Verdict['verdict'],
  hashSeen: string | null,
): Verdict {
  if (attempts >= mostAttempts) return settle(verdict, hashSeen);
  const again = Math.min(longestPause, firstPause * 2 ** (attempts - 1));
  return { verdict: 'waiting', hashSeen: null, again };
}

function settle(verdict: Verdict['verdict'], hashSeen: string | null): Verdict {
  return { verdict, hashSeen, again: null };
}
