import fc from 'fast-check';
import { isAllowedHref } from './is-allowed-href';

test.each([
  'https://example.com/',
  'HTTPS://EXAMPLE.COM',
  'http://www.example.com/a?b=c#d',
  'mailto:ir@example.com',
  'tel:+49691234',
  '#',
  '#note',
])('lets %j pass', (href) => {
  expect(isAllowedHref(href)).toBe(true);
});

test.each([
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001https://example.com/',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'ftp://example.com/',
  '//example.com/',
  '/releases/x',
  'releases/x',
  'https:example.com',
  'https:/example.com',
  'https://',
  'mailto:',
  'https://example.com/a b',
  'https://example.com/\u00a0',
  'https://example.com/\n#',
  'https://example.com/\ud800',
  `https://example.com/${'a'.repeat(2000)}`,
])('refuses %j', (href) => {
  expect(isAllowedHref(href)).toBe(false);
});

test('whatever passes, a browser reads as a scheme of the list or as a place on the page', () => {
  const hostile = fc.constantFrom(
    'javascript:',
    'data:',
    'https://',
    '#',
    '\n',
    '\t',
    ' ',
    '\u0001',
    '/',
  );
  const anything = fc.array(fc.oneof(hostile, fc.string({ maxLength: 4, unit: 'binary' })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(anything, (parts) => {
      const href = parts.join('');
      fc.pre(isAllowedHref(href) && URL.canParse(href, 'https://page.test/x'));
      const { protocol, href: whole } = new URL(href, 'https://page.test/x');
      const staysOnPage = whole.startsWith('https://page.test/x#');
      expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
      expect(staysOnPage).toBe(href.startsWith('#'));
    }),
    { numRuns: 500, maxSkipsPerRun: 1000 },
  );
});
