import type { PieceKind } from '../imported-release';
import type { Proposal, Role, Stretch } from './stretch';

/** Says what a whole stretch is. */
export function toProposal(
  { block, start, end }: Stretch,
  kind: PieceKind,
  confidence: number,
  role: Role = 'text',
): Proposal {
  return { block, start, end, kind, confidence, role };
}
