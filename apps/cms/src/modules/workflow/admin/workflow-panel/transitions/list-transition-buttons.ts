import type { WorkflowAnswer } from '@dateline/contract';
import { shownTransitions, type ShownTransition } from './transition-words';

export interface TransitionToOffer {
  transition: ShownTransition;
  /** Why it cannot be done now; null where it can. */
  refusal: string | null;
}

/**
 * The transitions that fit the stage, in the order of the way. Those which are not allowed are offered too,
 * with the reason: who looks for a button should learn why it is of no use.
 */
export function listTransitionButtons({
  transitions,
  current,
}: Pick<WorkflowAnswer, 'transitions' | 'current'>): TransitionToOffer[] {
  return shownTransitions.flatMap((transition) => {
    // A release may be withdrawn from every stage, but there must be something to take back.
    if (transition === 'withdraw' && current === null) return [];
    const found = transitions.find(({ type }) => type === transition);
    if (found === undefined) return [];
    const { allowed, refusal } = found;
    return [{ transition, refusal: allowed ? null : (refusal ?? 'This is not possible now.') }];
  });
}
