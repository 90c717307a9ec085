import {
  type Act,
  type Actor,
  type ActType,
  type Circumstances,
  decideLife,
  describeRefusal,
  rights,
} from '@dateline/release';
import type { LifeAnswer } from '@dateline/contract';
import type { LifeRecord } from '../records/records';

/** Examples of each act that only a missing right or the wrong stage can refuse. */
function toExamples(contentHash: string): Act[] {
  return [
    { type: 'request-approval', contentHash },
    { type: 'approve', contentHash },
    { type: 'send-back', reason: 'example' },
    { type: 'schedule', scheduledFor: '9999-12-31T00:00:00.000Z', contentHash },
    { type: 'hold', reason: 'example' },
    { type: 'issue-now', contentHash },
    { type: 'correct', notice: 'example' },
    { type: 'abandon', reason: 'example' },
    { type: 'withdraw', notice: 'example' },
  ];
}

/** What every act that fits the stage would come to for this person. */
export function listActs(
  { life }: LifeRecord,
  actor: Actor,
  { rule, openErrors, now }: Omit<Circumstances, 'actor'>,
): LifeAnswer['acts'] {
  const everything: Actor = { ...actor, rights };
  return toExamples(life.contentHash ?? '').flatMap((act) => {
    const possible = decideLife(life, act, { actor: everything, rule, openErrors, now });
    const hidden = !possible.allowed && hidesAct(possible.refusal.reason);
    if (hidden) return [];
    const decision = decideLife(life, act, { actor, rule, openErrors, now });
    const type: ActType = act.type;
    return [
      {
        type,
        allowed: decision.allowed,
        refusal: decision.allowed ? null : describeRefusal(decision.refusal),
      },
    ];
  });
}

function hidesAct(reason: string): boolean {
  return reason === 'wrong-stage' || reason === 'never-issued';
}
