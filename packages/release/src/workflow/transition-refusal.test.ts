import { describeRefusal, type TransitionRefusal } from './transition-refusal';
import { type TransitionType, rights, stages } from './release-workflow';

const transitionTypes: TransitionType[] = [
  ...(['edit', 'request-approval', 'approve', 'send-back', 'schedule'] as const),
  ...(['hold', 'issue-now', 'issue-due', 'correct', 'abandon', 'withdraw'] as const),
];

test.each<[TransitionRefusal, string]>([
  [{ reason: 'own-changes' }, 'somebody else has to approve it'],
  [{ reason: 'role-not-entitled', roles: ['Counsel', 'Chief'] }, 'Counsel, Chief. Ask somebody'],
  [
    { reason: 'errors-open', transition: 'approve', errors: ['A.'] },
    'found an error: A. Correct it, or have',
  ],
  [
    { reason: 'errors-open', transition: 'approve', errors: ['A.', 'B.', 'C.'] },
    '3 errors: A. B. And 1 more. Correct',
  ],
  [{ reason: 'right-missing', right: 'override' }, 'calls an error: ask an administrator'],
  [
    { reason: 'errors-open', transition: 'schedule', errors: ['A.'] },
    'A. Correct it, or choose another',
  ],
  [{ reason: 'preflight-over', stage: 'issued' }, 'what was issued stays'],
  [{ reason: 'reason-short' }, 'at least 10 characters'],
  [{ reason: 'hold-first' }, 'hold it first'],
  [{ reason: 'approved-already' }, 'another person has to'],
  [{ reason: 'content-changed' }, 'load it again'],
  [{ reason: 'approvals-missing', given: 1, needed: 2 }, '1 of the 2 approvals'],
  [{ reason: 'approvals-missing', given: 1, needed: 2 }, 'ask another person'],
  [{ reason: 'instant-past' }, 'choose a later one'],
  [{ reason: 'not-due', scheduledFor: '2026-03-02T08:00:00.000Z' }, '2026-03-02T08:00:00.000Z'],
  [{ reason: 'reason-missing' }, 'Say why'],
  [{ reason: 'notice-missing' }, 'Write the notice'],
  [{ reason: 'never-issued' }, 'never issued'],
  [{ reason: 'right-missing', right: 'write' }, 'change releases: ask an administrator'],
  [{ reason: 'wrong-stage', transition: 'edit', stage: 'issued' }, 'choose Correct'],
  [{ reason: 'wrong-stage', transition: 'issue-now', stage: 'corrected' }, 'choose Correct'],
  [{ reason: 'wrong-stage', transition: 'approve', stage: 'draft' }, 'put up for approval first'],
  [{ reason: 'wrong-stage', transition: 'schedule', stage: 'in-review' }, 'have it approved first'],
  [{ reason: 'wrong-stage', transition: 'issue-due', stage: 'approved' }, 'schedule it first'],
  [{ reason: 'wrong-stage', transition: 'send-back', stage: 'scheduled' }, 'hold it first'],
  [{ reason: 'wrong-stage', transition: 'abandon', stage: 'scheduled' }, 'hold it first'],
  [
    { reason: 'wrong-stage', transition: 'abandon', stage: 'issued' },
    'no correction of it is open',
  ],
  [{ reason: 'wrong-stage', transition: 'edit', stage: 'withdrawn' }, 'write a new release'],
])('%j says what to do: %s', (refusal, words) => {
  expect(describeRefusal(refusal)).toContain(words);
});

test('is a whole sentence with a way out for every right, act and stage', () => {
  const refusals: TransitionRefusal[] = [
    ...rights.map((right): TransitionRefusal => ({ reason: 'right-missing', right })),
    ...transitionTypes.flatMap((transition) =>
      stages.map((stage): TransitionRefusal => ({ reason: 'wrong-stage', transition, stage })),
    ),
  ];
  const odd = refusals
    .map(describeRefusal)
    .filter((sentence) => !/^[A-Z][^\n]+: [^\n]{10,}\.$/.test(sentence));
  expect(odd).toEqual([]);
});
