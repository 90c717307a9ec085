import { toFreeSlug, toSlug } from './to-slug';

test.each([
  ['Harbour orders 2 cranes', 'harbour-orders-2-cranes'],
  ['Überschüsse für Straße & Hafen', 'ueberschuesse-fuer-strasse-hafen'],
  ['The company’s “best” quarter – ever', 'the-companys-best-quarter-ever'],
  ['Crème brûlée', 'creme-brulee'],
  ['決算短信', 'release'],
  ['---', 'release'],
])('%s has the address %s', (headline, slug) => {
  expect(toSlug(headline)).toBe(slug);
});

test('a long headline is cut between words', () => {
  const slug = toSlug('word '.repeat(60));
  expect(slug.length).toBeLessThanOrEqual(90);
  expect(slug).toMatch(/^(word-)+word$/);
});

test('an address that is taken gets the first free number', () => {
  expect(toFreeSlug('a', new Set())).toBe('a');
  expect(toFreeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});
