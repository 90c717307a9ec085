import { isQuietTime, toNextWatch } from './to-next-watch';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const scheduled = at('12:00:00');

test.each([
  ['at once after it was scheduled', null, '10:00:00', '10:00:00'],
  ['ten minutes after the last round', '10:00:00', '10:03:00', '10:10:00'],
  [
    'a minute before the instant, where ten minutes are too many',
    '11:55:00',
    '11:56:00',
    '11:59:00',
  ],
  ['at once where the last round was long ago', '09:00:00', '11:00:00', '09:10:00'],
])('a round is due %s', (_, lastAt, now, due) => {
  expect(toNextWatch(scheduled, lastAt === null ? null : at(lastAt), at(now))).toEqual(at(due));
});

test.each([
  ['the last one was made', '11:59:00', '11:59:20'],
  ['the instant is too near', null, '11:59:45'],
  ['the instant has come', '11:00:00', '12:00:00'],
])('no round is due where %s', (_, lastAt, now) => {
  expect(toNextWatch(scheduled, lastAt === null ? null : at(lastAt), at(now))).toBeNull();
});

test('while a release falls due, all is quiet', () => {
  const times = ['11:59:44', '11:59:45', '12:00:00', '12:00:02', '12:00:03'];
  expect(times.map((time) => isQuietTime([scheduled], at(time)))).toEqual([
    ...[false, true, true, true, false],
  ]);
});
