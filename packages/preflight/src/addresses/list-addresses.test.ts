import { findHost, listAddresses, toRegisteredName } from './list-addresses';

test.each([
  ['See www.varmholt.example.', [['www.varmholt.example', 'varmholt.example', 'web']]],
  [
    'See (https://ir.varmholt.example/a?b=c#d).',
    [['https://ir.varmholt.example/a?b=c#d', 'ir.varmholt.example', 'web']],
  ],
  [
    'Write to ir+x@mail.varmholt.example, or call.',
    [['ir+x@mail.varmholt.example', 'mail.varmholt.example', 'mail']],
  ],
  [
    'varmholt.com and Varmholt.com/ir',
    [
      ['varmholt.com', 'varmholt.com', 'web'],
      ['Varmholt.com/ir', 'varmholt.com', 'web'],
    ],
  ],
  ['https://x.com/@varmholt', [['https://x.com/@varmholt', 'x.com', 'web']]],
  ['At 8 a.m. in the U.S. it rose.It fell 3.5 percent, i.e. 2.6, No. 3.', []],
  ['See http://.', []],
])('of %j', (text, expected) => {
  const found = listAddresses(text);
  expect(found.map(({ text: words, host, kind }) => [words, host, kind])).toEqual(expected);
  for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
});

test.each([
  ['https://www.varmholt.example:8080/a', 'varmholt.example'],
  ['mailto:ir@varmholt.example?subject=x', 'varmholt.example'],
  ['tel:+49401', null],
  ['#', null],
])('the host of %s is %s', (href, host) => {
  expect(findHost(href)).toBe(host);
});

test.each([
  ['ir.varmholt.example', 'varmholt.example'],
  ['ir.varmholt.co.uk', 'varmholt.co.uk'],
  ['varmholt.com', 'varmholt.com'],
])('%s is registered as %s', (host, name) => {
  expect(toRegisteredName(host)).toBe(name);
});
