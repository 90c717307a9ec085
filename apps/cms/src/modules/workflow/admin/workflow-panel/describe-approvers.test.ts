import { describeApprovers } from './describe-approvers';

const approval = { actor: 'approver@example.com', at: '2026-08-06T11:00:00.000Z' };
const workflow = {
  approvals: [approval],
  approvalsNeeded: 3,
  approverRoles: ['Legal', 'Finance'],
  lastEditor: 'writer@example.com',
};

test('says how many are needed, from whom, and from whom not', () => {
  expect(describeApprovers(workflow)).toBe(
    '2 more approvals needed from Legal or Finance, ' +
      'not by writer@example.com, who changed this release since it was last approved.',
  );
});

test('says nothing once there are enough', () => {
  expect(describeApprovers({ ...workflow, approvalsNeeded: 1 })).toBeNull();
});
