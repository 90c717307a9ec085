import { describeDue } from './describe-due';

test.each([
  [61_000, 'in 1 min 01 s', false],
  [0, 'being issued now', false],
  [-9_000, 'being issued now', false],
  [-10_000, 'overdue by 10 s', true],
  [-3_600_000, 'overdue by 1 h 00 min', true],
])('%i ms before its instant a release is %s', (left, words, isOverdue) => {
  expect(describeDue(left)).toEqual({ words, isOverdue });
});
