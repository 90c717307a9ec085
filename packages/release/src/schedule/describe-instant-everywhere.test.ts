import { describeInstantEverywhere } from './describe-instant-everywhere';

const instant = '2026-03-03T02:30:00.000Z';

test('shows the company’s zone, New York and UTC with the weekday of each', () => {
  expect(describeInstantEverywhere(instant, 'Asia/Tokyo').map(({ text }) => text)).toEqual([
    'Tuesday, March 3, 2026, 11:30 JST',
    'Monday, March 2, 2026, 21:30 EST',
    'Tuesday, March 3, 2026, 02:30 UTC',
  ]);
});

test('shows each zone once', () => {
  const zones = (timeZone: string) =>
    describeInstantEverywhere(instant, timeZone).map((placed) => placed.timeZone);
  expect(zones('America/New_York')).toEqual(['America/New_York', 'UTC']);
  expect(zones('UTC')).toEqual(['UTC', 'America/New_York']);
});

test('speaks the language that is asked for', () => {
  const [first] = describeInstantEverywhere(instant, 'Europe/Berlin', 'de');
  expect(first).toMatchObject({ weekday: 'Dienstag', day: '3. März 2026', time: '03:30' });
});
