import { type Act, type Circumstances, decideLife, describeRefusal } from '@dateline/release';
import type { LifeRecord } from '../records/records';
import { Refusal } from '../../platform/refusal';

/**
 * The record after an act. An act that voids an approval ends the approval round: a later approval
 * counts in the next round only, together with none of the earlier ones.
 *
 * @throws Refusal where the act does not fit the release, or the person.
 */
export function decide(record: LifeRecord, act: Act, circumstances: Circumstances): LifeRecord {
  const decision = decideLife(record.life, act, circumstances);
  if (!decision.allowed) throw new Refusal(describeRefusal(decision.refusal));
  const { life } = decision;
  const endsRound = life.approvals.length < record.life.approvals.length;
  return {
    ...record,
    life,
    round: record.round + (endsRound ? 1 : 0),
    canonicalContent: life.contentHash === null ? null : record.canonicalContent,
  };
}
