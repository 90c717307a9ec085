import { type Act, type Circumstances, decideLife, describeRefusal } from '@dateline/release';
import type { LifeRecord } from '../gateways/records';
import { Refusal } from './refusal';

/**
 * The record after an act. Approvals that the act voids never count again, because the round ends.
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
