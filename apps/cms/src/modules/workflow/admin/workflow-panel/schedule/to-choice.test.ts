import { toChoice } from './to-choice';

const now = Date.parse('2026-08-06T23:30:00.000Z');

test('the day is the zone’s own', () => {
  expect(toChoice(null, 'Asia/Tokyo', now)).toMatchObject({ day: '2026-08-07', time: '' });
});

test('an instant that is scheduled already is there to be moved', () => {
  expect(toChoice('2026-08-10T11:00:00.000Z', 'America/New_York', now)).toEqual({
    day: '2026-08-10',
    time: '07:00',
    occurrence: null,
  });
  expect(toChoice('2026-08-10T11:00:05.000Z', 'America/New_York', now).time).toBe('07:00:05');
});
