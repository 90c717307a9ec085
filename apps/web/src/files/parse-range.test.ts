import fc from 'fast-check';
import { parseRange } from './parse-range';

test.each([
  ['bytes=0-4', { first: 0, last: 4 }],
  ['bytes=5-', { first: 5, last: 9 }],
  ['bytes=8-100', { first: 8, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-100', { first: 0, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=4-2', null],
  ['bytes=0-1,3-4', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['lines=0-1', null],
  [undefined, null],
])('of ten bytes, %j asks for %j', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected);
});

test('a range never reaches out of its file', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat({ max: 1000 }), (first, last, bytes) => {
      for (const header of [`bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`]) {
        const range = parseRange(header, bytes);
        if (range === null || range === 'unsatisfiable') continue;
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeLessThan(bytes);
        expect(range.first).toBeLessThanOrEqual(range.last);
      }
    }),
  );
});
