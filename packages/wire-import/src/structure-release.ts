import type { Correction } from './imported-release';
import { applyProposals } from './layout/apply-proposals';
import type { Proposal, Stretch } from './layout/stretch';
import { toLayout } from './layout/to-layout';
import type { SourceDocument } from './source-document';
import { steps } from './steps/steps';

/**
 * Says of every stretch of a document what it is. A person's corrections come before all steps,
 * and the steps work the rest out around them.
 */
export function structureRelease(
  source: SourceDocument,
  corrections: readonly Correction[] = [],
): Stretch[] {
  let layout = applyProposals(source, toLayout(source), toProposals(source, corrections), 'person');
  for (const step of steps) {
    layout = applyProposals(source, layout, step.propose(layout), step.name);
  }
  return layout;
}

function toProposals(source: SourceDocument, corrections: readonly Correction[]): Proposal[] {
  return corrections.map(({ block, kind }) => ({
    block,
    start: 0,
    end: source.blocks[block]?.text.length ?? 0,
    kind,
    confidence: 1,
  }));
}
