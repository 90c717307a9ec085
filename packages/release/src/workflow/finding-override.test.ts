import {
  isOverrideOf,
  type OverriddenFinding,
  refuseOverride,
  refuseTakingBack,
} from './finding-override';
import { newWorkflow, rights, type Stage, stages } from './release-workflow';

const finding: OverriddenFinding = {
  rule: 'company-name',
  field: 'source',
  excerpt: 'Varmholdt AG',
  message: 'The company is called “Varmholt AG”.',
};
const entitled = { account: 2, name: 'Ole', address: 'ole@example.com', roles: [], rights };
const writer = { ...entitled, rights: ['write', 'approve', 'issue'] as const };
const reason = 'The quoted letter spells it so.';
const at = (stage: Stage) => ({ ...newWorkflow, stage });

test('an override holds for its finding until anything of it reads otherwise', () => {
  expect(isOverrideOf(finding, { ...finding })).toBe(true);
  for (const part of ['rule', 'field', 'excerpt', 'message'] as const) {
    expect(isOverrideOf(finding, { ...finding, [part]: 'Varmhold AG' })).toBe(false);
  }
});

test('whoever has every right but this one overrides nothing and takes nothing back', () => {
  const refusal = { reason: 'right-missing', right: 'override' };
  expect(refuseOverride(newWorkflow, { actor: writer, reason })).toEqual(refusal);
  expect(refuseTakingBack(newWorkflow, { actor: writer })).toEqual(refusal);
});

test.each(['', '          ', 'It is so.', `   ${'x'.repeat(9)}   `])('%j is no reason', (short) => {
  expect(refuseOverride(newWorkflow, { actor: entitled, reason: short })).toEqual({
    reason: 'reason-short',
  });
});

test('findings are overridden until the issue, and taken back until the schedule', () => {
  const overridden = stages.filter(
    (stage) => refuseOverride(at(stage), { actor: entitled, reason }) === null,
  );
  expect(overridden).toEqual(['draft', 'in-review', 'approved', 'scheduled']);
  const takenBack = stages.filter(
    (stage) => refuseTakingBack(at(stage), { actor: entitled }) === null,
  );
  expect(takenBack).toEqual(['draft', 'in-review', 'approved']);
});
