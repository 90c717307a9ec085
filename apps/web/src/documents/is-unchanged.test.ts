import { isUnchanged } from './is-unchanged';

const document = { etag: '"abc"', lastModified: 'Mon, 01 Jun 2026 05:00:00 GMT' };

// RFC 9110, 13.1.2: weak comparison; lists; anything.
test.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", W/"abc" ,"y"', true],
  ['"a,b","abc"', true],
  ['*', true],
  [' * ', true],
  ['"ab"', false],
  ['abc', false],
  ['"abc', false],
  ['', false],
  ['"*"', false],
  ['"'.repeat(8000), false],
])('If-None-Match: %s', (tags, unchanged) => {
  expect(isUnchanged({ 'if-none-match': tags }, document)).toBe(unchanged);
});

// RFC 9110, 13.1.3 and the three forms of 5.6.7.
test.each([
  ['Mon, 01 Jun 2026 05:00:00 GMT', true],
  ['Tue, 02 Jun 2026 05:00:00 GMT', true],
  ['Monday, 01-Jun-26 05:00:00 GMT', true],
  ['Mon Jun  1 05:00:00 2026', true],
  ['Mon, 01 Jun 2026 04:59:59 GMT', false],
  ['2026-06-02T05:00:00Z', false],
  ['tomorrow', false],
  ['Xyz, 99 Foo 2026 05:00:00 GMT', false],
  ['', false],
])('If-Modified-Since: %s', (since, unchanged) => {
  expect(isUnchanged({ 'if-modified-since': since }, document)).toBe(unchanged);
});

test('where tags are given, the date is not looked at', () => {
  const since = 'Tue, 02 Jun 2026 05:00:00 GMT';
  const headers = { 'if-none-match': '"other"', 'if-modified-since': since };
  expect(isUnchanged(headers, document)).toBe(false);
});

test('a document without a date has always changed by it', () => {
  const headers = { 'if-modified-since': 'Tue, 02 Jun 2026 05:00:00 GMT' };
  expect(isUnchanged(headers, { ...document, lastModified: null })).toBe(false);
});
