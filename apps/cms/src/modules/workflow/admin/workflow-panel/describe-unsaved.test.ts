import { decideTransition, newWorkflow, stages } from '@dateline/release';
import { describeUnsaved, isEditable } from './describe-unsaved';

test.each(stages)('the form of a release that is %s can be saved as the domain says', (stage) => {
  const rule = { needed: 1, roles: [] };
  const person = { account: 1, name: 'Writer', address: 'writer@example.com' };
  const actor = { ...person, roles: [], rights: ['write' as const] };
  const now = '2026-08-06T11:00:00.000Z';
  const { allowed } = decideTransition(
    { ...newWorkflow, stage },
    { type: 'edit' },
    { actor, rule, openErrors: [], now },
  );
  expect(isEditable(stage)).toBe(allowed);
  expect(describeUnsaved(stage)).toMatch(allowed ? /^Save your changes first/ : /cannot be saved/);
});

test.each(['in-review', 'approved', 'scheduled'] as const)(
  'saving a release that is %s is said to take something back',
  (stage) => expect(describeUnsaved(stage)).toContain('back'),
);
