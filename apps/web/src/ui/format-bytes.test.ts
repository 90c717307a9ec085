import { formatBytes } from './format-bytes';

test.each([
  [0, 'en', '0.1 kB'],
  [1234, 'en', '1.2 kB'],
  [43_000, 'en', '43 kB'],
  [999_600, 'en', '1 MB'],
  [1_240_000, 'en', '1.2 MB'],
  [1_240_000, 'de', '1,2 MB'],
  [84_000_000, 'de', '84 MB'],
])('%i bytes in %s are %s', (bytes, locale, expected) => {
  expect(formatBytes(bytes, locale).replace(/\s/g, ' ')).toBe(expected);
});
