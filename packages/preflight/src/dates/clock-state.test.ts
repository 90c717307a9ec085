import { findClockState } from './clock-state';

test.each([
  ['2026-06-04', '2026-06-04', 'America/New_York', 'summer'],
  ['2026-12-04', '2026-12-04', 'America/New_York', 'standard'],
  ['2026-10-20', '2026-11-20', 'America/New_York', null],
  ['2026-01-10', '2026-01-10', 'Pacific/Auckland', 'summer'],
  ['2026-06-04', '2026-06-04', 'America/Phoenix', null],
])('from %s to %s the clocks of %s show %s', (from, to, zone, state) => {
  expect(findClockState(from, to, zone)).toBe(state);
});
