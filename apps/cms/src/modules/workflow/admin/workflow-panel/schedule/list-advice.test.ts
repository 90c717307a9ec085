import { listAdvice } from './list-advice';

const now = Date.parse('2026-08-05T15:00:00.000Z');
const ask = (instant: string) =>
  listAdvice({ instant, now, timeZone: 'America/New_York', mics: ['XNYS'] });

test('an instant that has passed is refused', () => {
  expect(ask('2026-08-05T14:59:59.000Z')[0]?.severity).toBe('refusal');
});

test('warnings come before notes', () => {
  const severities = ask('2026-08-05T15:02:00.000Z').map(({ severity }) => severity);
  expect(severities).toContain('warning');
  expect(severities).toEqual(severities.toSorted().toReversed());
});
