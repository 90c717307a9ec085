import type { SourceDocument } from '../source-document';
import type { Claim, Proposal, Stretch } from './stretch';
import { toStretch } from './to-stretch';

/**
 * Marks what a step proposed. A proposal that covers a part of a stretch cuts it; what is decided
 * already stays as it is, so that the first word counts.
 */
export function applyProposals(
  source: SourceDocument,
  layout: readonly Stretch[],
  proposals: readonly Proposal[],
  step: string,
): Stretch[] {
  const byBlock = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const known = byBlock.get(proposal.block);
    if (known === undefined) byBlock.set(proposal.block, [proposal]);
    else known.push(proposal);
  }
  return layout.flatMap((stretch) => {
    const block = source.blocks[stretch.block];
    const wanted = byBlock.get(stretch.block);
    if (stretch.claim !== null || wanted === undefined || block === undefined) return [stretch];
    return cutStretch(stretch, wanted, (start, end, claim) =>
      toStretch(block, stretch.block, start, end, claim),
    ).map((part) => (part.claim === null ? part : { ...part, claim: { ...part.claim, step } }));
  });
}

type Cut = (start: number, end: number, claim: Claim | null) => Stretch | null;

function cutStretch(stretch: Stretch, wanted: readonly Proposal[], cut: Cut): Stretch[] {
  const parts: (Stretch | null)[] = [];
  let at = stretch.start;
  for (const proposal of [...wanted].sort((one, other) => one.start - other.start)) {
    const start = Math.max(at, proposal.start);
    const end = Math.min(stretch.end, proposal.end);
    if (start >= end) continue;
    const { kind, confidence, role = 'text' } = proposal;
    if (start > at) parts.push(cut(at, start, null));
    parts.push(cut(start, end, { kind, role, confidence, step: '' }));
    at = end;
  }
  if (at < stretch.end) parts.push(cut(at, stretch.end, null));
  return parts.filter((part) => part !== null);
}
