import {
  br,
  doc,
  heading,
  image,
  li,
  link,
  ol,
  p,
  quote,
  table,
  td,
  text,
  th,
  ul,
} from '../testing/nodes';
import type { BlockNode } from './body-document';
import { toText } from './to-text';

test.each<[string, BlockNode[], string]>([
  [
    'blocks with an empty line between',
    [heading(2, 'A'), p('b'), p(), quote(p('c'), p('d'))],
    'A\n\nb\n\nc\n\nd',
  ],
  ['a line break as a line', [p('a', br, 'b')], 'a\nb'],
  ['marks without signs', [p(text('H'), text('2', 'subscript'), text('O', 'bold'))], 'H2O'],
  ['a bullet list', [ul(li('a'), li('b', ul(li('c'), li('d'))))], '- a\n- b\n  - c\n  - d'],
  ['a numbered list', [ol(9, li('a'), li('b', p('c')))], '9. a\n10. b\n    c'],
  ['an image by its words', [image('A chart', 'Sales')], 'A chart\nSales'],
  ['no image without words', [p('a'), image('', null), p('b')], 'a\n\nb'],
  [
    'a table with tabs, a merged cell once',
    [table([th('Year', { colspan: 2 }), th('€')], [td('2020'), td('H1'), td('(38,004)')])],
    'Year\t\t€\n2020\tH1\t(38,004)',
  ],
])('writes %s', (_, blocks, expected) => {
  expect(toText(doc(...blocks))).toBe(expected);
});

test('keeps a table’s columns whatever stands in a cell', () => {
  const cell = { ...td(''), content: [p('a', br, 'b\tc'), p('d')] };
  expect(toText(doc(table([cell, td('e')])))).toBe('a b c d\te');
});

test.each([
  ['here', 'https://example.com/a', 'here (https://example.com/a)'],
  ['here', 'mailto:ir@example.com', 'here (mailto:ir@example.com)'],
  ['https://example.com/a', 'https://example.com/a', 'https://example.com/a'],
  ['www.example.com', 'http://www.example.com/', 'www.example.com'],
  ['our site (example.com).', 'https://www.example.com', 'our site (example.com).'],
  ['IR@example.com', 'mailto:ir@example.com?subject=Order', 'IR@example.com'],
  ['beta.com', 'https://a.com', 'beta.com (https://a.com)'],
  ['notexample.com', 'https://example.com', 'notexample.com (https://example.com)'],
  ['here', '#', 'here'],
  ['call', 'tel:+49691', 'call'],
])('the link %j to %s reads %j', (words, href, expected) => {
  expect(toText(doc(p(text(words, link(href)))))).toBe(expected);
});

test('tells the address once for a link over several marks', () => {
  const href = link('https://example.com/a');
  expect(toText(doc(p(text('our ', href), text('report', href, 'bold'), '.')))).toBe(
    'our report (https://example.com/a).',
  );
});

test('throws for an unknown node instead of dropping it', () => {
  expect(() => toText(doc({ type: 'iframe' } as unknown as BlockNode))).toThrow('“iframe”');
});
