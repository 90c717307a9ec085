import { stages } from '@dateline/release';
import { describeWorkflow, describeMissing } from './describe-workflow';

const approval = { actor: 'approver@example.com', at: '2026-08-06T11:00:00.000Z' };
const current = {
  number: 3,
  kind: 'correction' as const,
  issuedAt: '2026-08-06T11:00:00.000Z',
  recordedAt: '2026-08-06T11:00:00.000Z',
  contentHash: 'a'.repeat(64),
  slug: 'results',
  url: 'https://newsroom.example/releases/results',
  lateness: null,
};

test.each([
  [0, 1, '1 approval'],
  [0, 2, '2 approvals'],
  [1, 2, '1 more approval'],
  [1, 3, '2 more approvals'],
])('with %i of %i approvals, "%s" is missing', (given, approvalsNeeded, missing) => {
  const approvals = Array.from({ length: given }, () => approval);
  expect(describeMissing({ approvals, approvalsNeeded })).toBe(missing);
});

test('a correction in the making says what the public reads meanwhile', () => {
  const said = describeWorkflow({ stage: 'draft', approvals: [], approvalsNeeded: 1, current });
  expect(said).toContain('edition 3');
});

test.each(stages)('a release that is %s says where it stands', (stage) => {
  const said = describeWorkflow({ stage, approvals: [], approvalsNeeded: 1, current: null });
  expect(said).toMatch(/^[A-Z].*\.$/);
  expect(said).not.toContain('undefined');
});
