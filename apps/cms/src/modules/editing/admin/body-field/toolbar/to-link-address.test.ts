import { toLinkAddress } from './to-link-address';

test.each([
  [' https://example.com/a?b=c#d ', 'https://example.com/a?b=c#d'],
  ['example.com/report', 'https://example.com/report'],
  ['www.example.co.uk:8080', 'https://www.example.co.uk:8080'],
  ['ir@example.com', 'mailto:ir@example.com'],
  ['tel:+1-608-555-0100', 'tel:+1-608-555-0100'],
  ['#notes', '#notes'],
])('%p leads to %s', (text, href) => {
  expect(toLinkAddress(text)).toEqual({ ok: true, href });
});

test.each([
  '',
  '   ',
  'report',
  '/report',
  'javascript:steal()',
  'java\tscript:steal()',
  'data:text/html,x',
  'https:example.com',
  'two words.com',
])('%p is refused with a sentence', (text) => {
  const address = toLinkAddress(text);
  expect(address.ok).toBe(false);
  expect(address).toHaveProperty('message', expect.stringMatching(/\.$/));
});
