import { SeenRequests } from './seen-requests';

const startedAt = Date.parse('2026-08-06T05:00:00.500Z');
const at = (second: number) => new Date(startedAt + second * 1000);
const signedAt = (second: number) => Math.floor(at(second).getTime() / 1000);

test('a request is first once', () => {
  const seen = new SeenRequests(startedAt);
  expect(seen.isFirst('a', signedAt(10), at(10))).toBe(true);
  expect(seen.isFirst('a', signedAt(10), at(11))).toBe(false);
  expect(seen.isFirst('b', signedAt(10), at(11))).toBe(true);
});

test('it is known for as long as its signature holds, to the last second', () => {
  const seen = new SeenRequests(startedAt);
  seen.isFirst('early', signedAt(70), at(10));
  expect(seen.isFirst('other', signedAt(125), at(125))).toBe(true);
  expect(seen.isFirst('early', signedAt(70), at(129))).toBe(false);
});

test('a restart opens no window: what was signed before it counts as seen', () => {
  const seen = new SeenRequests(startedAt);
  expect(seen.isFirst('a', signedAt(-30), at(1))).toBe(false);
  expect(seen.isFirst('b', signedAt(0), at(1))).toBe(false);
  expect(seen.isFirst('c', signedAt(1), at(1))).toBe(true);
});
