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
import { toMarkdown } from './to-markdown';

const context = { resolveFile: () => ({ url: '/files/a (1).png', width: null, height: null }) };

test.each<[string, BlockNode[], string]>([
  ['headings and paragraphs', [heading(2, 'A'), p('b')], '## A\n\nb'],
  ['a line break', [p('a', br, 'b')], 'a\\\nb'],
  [
    'marks',
    [p(text('a', 'bold'), ' ', text('b', 'italic'), ' ', text('c', 'underline'))],
    '**a** _b_ <u>c</u>',
  ],
  [
    'raised figures',
    [p('10', text('6', 'superscript'), text('2', 'subscript'))],
    '10<sup>6</sup><sub>2</sub>',
  ],
  ['bold words without their spaces', [p(text(' a ', 'bold'), 'b')], '**a** b'],
  [
    'bold inside of a word',
    [p('un', text('believ', 'bold'), 'able')],
    'un<strong>believ</strong>able',
  ],
  ['a link', [p(text('a', link('https://example.com/b')))], '[a](https://example.com/b)'],
  [
    'a link with brackets',
    [p(text('[a]', link('https://example.com/(b)')))],
    '[\\[a\\]](<https://example.com/(b)>)',
  ],
  ['a text that looks like a list', [p('1. a'), p('- b'), p('+ c')], '1\\. a\n\n\\- b\n\n\\+ c'],
  [
    'signs',
    [p('*a* _b_ <c> #d `e` AT&T &amp; \\')],
    '\\*a\\* \\_b\\_ \\<c\\> \\#d \\`e\\` AT&T \\&amp; \\\\',
  ],
  ['a list in a list', [ul(li('a', ol(2, li('b'), li('c'))))], '- a\n\n  2. b\n  3. c'],
  ['neighbouring lists as two', [ul(li('a')), ul(li('b'))], '- a\n\n* b'],
  ['a quotation', [quote(p('a'), p('b'))], '> a\n>\n> b'],
  ['an image', [image('A [chart]', 'Sales')], '![A \\[chart\\]](</files/a (1).png>)\n\nSales'],
  [
    'a table with a header row',
    [table([th('a|b'), th('c')], [td('d', { colspan: 2 })])],
    '| a\\|b | c |\n| --- | --- |\n| d |  |',
  ],
  [
    'a table without a header row',
    [table([td('a'), td('b')])],
    '|  |  |\n| --- | --- |\n| a | b |',
  ],
])('writes %s', (_, blocks, expected) => {
  expect(toMarkdown(doc(...blocks), context)).toBe(expected);
});

test('writes whatever stands in a cell on one line', () => {
  const list = ul(li('c'), li('d', quote(p('e'))), li('f', table([td('g'), td('h')])));
  const cell = { ...td(''), content: [p('a', br, 'b'), list] } as ReturnType<typeof td>;
  expect(
    toMarkdown(doc(table([cell])), context)
      .split('\n')
      .at(-1),
  ).toBe('| a<br>b<br>- c<br>- d<br>e<br>- f<br>g h |');
});

test.each([
  ['an unknown node', { type: 'iframe' } as unknown as BlockNode],
  ['a link that runs a script', p(text('a', link('javascript:alert(1)')))],
])('throws for %s instead of dropping it', (_, block) => {
  expect(() => toMarkdown(doc(block), context)).toThrow(TypeError);
});
