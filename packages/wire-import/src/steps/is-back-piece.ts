import type { PieceKind } from '../imported-release';
import type { Stretch } from '../layout/stretch';

const kinds: readonly PieceKind[] = [
  'boilerplate',
  'disclaimer',
  'contact',
  'source',
  'endMark',
  'section',
];

/** Whether a stretch is known to be none of the body, and to stand behind it. */
export function isBackPiece({ claim }: Stretch): boolean {
  return claim !== null && kinds.includes(claim.kind);
}
