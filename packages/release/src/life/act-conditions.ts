import type { ActType, Right, Stage } from './release-life';

/** The actor's name where the newsroom itself acts. */
export const newsroom = 'system';

/** From which stages an act is possible, and the right that it takes; null for the newsroom's own. */
export const actConditions: Record<ActType, { from: readonly Stage[]; right: Right | null }> = {
  edit: { from: ['draft', 'in-review', 'approved', 'scheduled'], right: 'write' },
  'request-approval': { from: ['draft'], right: 'write' },
  // From approved too: the company may ask for more approvals since.
  approve: { from: ['in-review', 'approved'], right: 'approve' },
  'send-back': { from: ['in-review', 'approved'], right: 'approve' },
  schedule: { from: ['approved', 'scheduled'], right: 'schedule' },
  hold: { from: ['scheduled'], right: 'schedule' },
  'issue-now': { from: ['approved', 'scheduled'], right: 'issue' },
  'issue-due': { from: ['scheduled'], right: null },
  correct: { from: ['issued', 'corrected'], right: 'write' },
  // From everywhere: on the bad day nobody should first have to undo something else.
  withdraw: {
    from: ['draft', 'in-review', 'approved', 'scheduled', 'issued', 'corrected'],
    right: 'withdraw',
  },
};
