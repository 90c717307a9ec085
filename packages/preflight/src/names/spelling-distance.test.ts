import fc from 'fast-check';
import { isNearMiss, spellingDistance } from './spelling-distance';

test.each([
  ['varmholt', 'varmholt', 0],
  ['warmholt', 'varmholt', 1],
  ['vramholt', 'varmholt', 1],
  ['varmhot', 'varmholt', 1],
  ['varmholdt', 'varmholt', 1],
  ['cat', 'dog', 3],
])('from %s to %s it is %d', (a, b, distance) => {
  expect(spellingDistance(a, b, 3)).toBe(distance);
});

test('above the limit it is one more than the limit', () => {
  expect(spellingDistance('norderwisch', 'varmholt', 2)).toBe(3);
  expect(spellingDistance('a', 'abcdef', 2)).toBe(3);
});

test('is the same in both directions, and never less than the difference in length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = spellingDistance(a, b, 10);
      expect(distance).toBe(spellingDistance(b, a, 10));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['Cellestar', 'Cellectar', true],
  ['collectar', 'cellectar', true],
  ['Warmholt', 'Varmholt', true],
  ['VARMHOLT', 'Varmholt', false],
  ['Varmholt', 'Varmholt', false],
  ['Hut', 'Hot', false],
  ['Nation', 'National', true],
  ['Rational', 'National', true],
  ['Copan', 'Copa', false],
])('%s as a slip of %s: %s', (word, meant, expected) => {
  expect(isNearMiss(word, meant)).toBe(expected);
});
