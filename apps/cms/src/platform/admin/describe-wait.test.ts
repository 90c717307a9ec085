import { describeWait } from './describe-wait';

test.each([
  [2 * 86_400_000 + 3 * 3_600_000 + 59_000, 'in 2 d 3 h'],
  [86_400_000, 'in 1 d 0 h'],
  [3 * 3_600_000 + 5 * 60_000, 'in 3 h 05 min'],
  [4 * 60_000 + 5_000, 'in 4 min 05 s'],
  [59_001, 'in 1 min 00 s'],
  [1, 'in 1 s'],
  [0, 'now'],
  [-5_000, 'now'],
])('%i ms away is "%s"', (milliseconds, shown) => {
  expect(describeWait(milliseconds)).toBe(shown);
});
