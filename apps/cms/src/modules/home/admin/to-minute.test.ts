import { toMinute } from './to-minute';

test('seconds are left out', () => {
  expect(toMinute('2026-08-06T10:07:59.999Z')).toBe('2026-08-06T10:07:00.000Z');
});
