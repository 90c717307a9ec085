import type { TransitionType, Right, Stage } from './release-workflow';

export interface TransitionCondition {
  /** The stages from which it is possible. */
  from: readonly Stage[];
  /** The right that it takes; null for the newsroom's own. */
  right: Right | null;
  /**
   * Whether errors of the preflight stand in its way. Not in that of an issue at its instant: what
   * is scheduled had none when it was scheduled, and a rule that turns on today's date must not hold
   * back what was announced for that instant.
   */
  isHeldByErrors: boolean;
}

const free = { isHeldByErrors: false };
const held = { isHeldByErrors: true };

export const transitionConditions: Record<TransitionType, TransitionCondition> = {
  edit: { ...free, from: ['draft', 'in-review', 'approved', 'scheduled'], right: 'write' },
  'request-approval': { ...held, from: ['draft'], right: 'write' },
  // From approved too: the company may ask for more approvals since.
  approve: { ...held, from: ['in-review', 'approved'], right: 'approve' },
  'send-back': { ...free, from: ['in-review', 'approved'], right: 'approve' },
  schedule: { ...held, from: ['approved', 'scheduled'], right: 'schedule' },
  hold: { ...free, from: ['scheduled'], right: 'schedule' },
  'issue-now': { ...held, from: ['approved', 'scheduled'], right: 'issue' },
  'issue-due': { ...free, from: ['scheduled'], right: null },
  correct: { ...free, from: ['issued', 'corrected'], right: 'write' },
  // What is scheduled is held first, so that nothing is promised to anybody any more.
  abandon: { ...free, from: ['draft', 'in-review', 'approved'], right: 'write' },
  // From everywhere: on the bad day nobody should first have to undo something else.
  withdraw: {
    ...free,
    from: ['draft', 'in-review', 'approved', 'scheduled', 'issued', 'corrected'],
    right: 'withdraw',
  },
};
