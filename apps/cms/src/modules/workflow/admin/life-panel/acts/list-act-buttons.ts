import type { LifeAnswer } from '@dateline/contract';
import { shownActs, type ShownAct } from './act-words';

export interface ActToOffer {
  act: ShownAct;
  /** Why it cannot be done now; null where it can. */
  refusal: string | null;
}

/**
 * The acts that fit the stage, in the order of the way. Those which are not allowed are offered too,
 * with the reason: who looks for a button should learn why it is of no use.
 */
export function listActButtons({
  acts,
  current,
}: Pick<LifeAnswer, 'acts' | 'current'>): ActToOffer[] {
  return shownActs.flatMap((act) => {
    // A release may be withdrawn from every stage, but there must be something to take back.
    if (act === 'withdraw' && current === null) return [];
    const found = acts.find(({ type }) => type === act);
    if (found === undefined) return [];
    const { allowed, refusal } = found;
    return [{ act, refusal: allowed ? null : (refusal ?? 'This is not possible now.') }];
  });
}
