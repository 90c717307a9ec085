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
import type { BlockNode, InlineNode } from './body-document';
import { toHtml } from './to-html';

const context = {
  resolveFile: (file: string) => ({ url: `/files/${file}.png`, width: 640, height: 480 }),
};
const html = (...blocks: BlockNode[]) => toHtml(doc(...blocks), context);

test.each<[string, BlockNode, string]>([
  ['a paragraph', p('Sales rose.'), '<p>Sales rose.</p>'],
  ['signs of HTML', p(`<b> & "a" 'b'`), '<p>&lt;b&gt; &amp; &quot;a&quot; &#39;b&#39;</p>'],
  ['a line break', p('a', br, 'b'), '<p>a<br>b</p>'],
  ['a heading', heading(3, 'Outlook'), '<h3>Outlook</h3>'],
  [
    'marks',
    p(text('10', 'bold'), text('6', 'superscript')),
    '<p><strong>10</strong><sup>6</sup></p>',
  ],
  [
    'a link over partly bold words as one link',
    p(text('our ', link('#')), text('report', 'bold', link('#'))),
    '<p><a href="#">our <strong>report</strong></a></p>',
  ],
  [
    'neighbouring links to different places as two',
    p(text('a', link('#a')), text('b', link('#b'))),
    '<p><a href="#a">a</a><a href="#b">b</a></p>',
  ],
  [
    'a link to the web',
    p(text('here', link('https://example.com/?a="&b=1'))),
    '<p><a href="https://example.com/?a=&quot;&amp;b=1" rel="noopener">here</a></p>',
  ],
  [
    'a link to a mailbox',
    p(text('IR', link('mailto:a@b.c'))),
    '<p><a href="mailto:a@b.c">IR</a></p>',
  ],
  ['no link on white space', p('a', text(' ', link('#')), 'b'), '<p>a b</p>'],
  [
    'a list',
    ul(li('one'), li('two', ul(li('three')))),
    '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>',
  ],
  ['a list that goes on', ol(4, li('four')), '<ol start="4"><li>four</li></ol>'],
  ['an item of two paragraphs', ol(1, li('a', p('b'))), '<ol><li><p>a</p><p>b</p></li></ol>'],
  ['a quotation', quote(p('Yes.')), '<blockquote><p>Yes.</p></blockquote>'],
  [
    'an image',
    image('A "rise"', 'Sales & costs'),
    '<figure><img src="/files/f1.png" alt="A &quot;rise&quot;" width="640" height="480" loading="lazy"><figcaption>Sales &amp; costs</figcaption></figure>',
  ],
  [
    'a table with a header row and row headers',
    table([th(''), th('2020')], [th('Sales'), td('84,211')]),
    '<table><thead><tr><td></td><th scope="col">2020</th></tr></thead><tbody><tr><th scope="row">Sales</th><td>84,211</td></tr></tbody></table>',
  ],
  [
    'merged cells',
    table([td('a', { rowspan: 2 }), td('b', { colspan: 2 })], [td('c'), td('d')]),
    '<table><tbody><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>',
  ],
  [
    'two header rows as one head',
    table([th('Unit', { rowspan: 2 }), th('2020')], [th('June')], [td('€'), td('1')]),
    '<table><thead><tr><th scope="col" rowspan="2">Unit</th><th scope="col">2020</th></tr><tr><th scope="col">June</th></tr></thead><tbody><tr><td>€</td><td>1</td></tr></tbody></table>',
  ],
  [
    'no head that would cut a cell reaching into the body',
    table([th('Unit', { rowspan: 2 }), th('2020')], [td('1')]),
    '<table><tbody><tr><th scope="row" rowspan="2">Unit</th><th scope="row">2020</th></tr><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'the parts of a balance sheet as groups of rows, each under its title',
    table(
      [th('€'), th('2026')],
      [th('Assets', { colspan: 2 })],
      [th('Cash'), td('143')],
      [th('Equity', { colspan: 2 })],
      [th('Capital'), td('61')],
    ),
    '<table><thead><tr><th scope="col">€</th><th scope="col">2026</th></tr></thead>' +
      '<tbody><tr><th scope="rowgroup" colspan="2">Assets</th></tr><tr><th scope="row">Cash</th><td>143</td></tr></tbody>' +
      '<tbody><tr><th scope="rowgroup" colspan="2">Equity</th></tr><tr><th scope="row">Capital</th><td>61</td></tr></tbody></table>',
  ],
])('writes %s', (_, block, expected) => {
  expect(html(block)).toBe(expected);
});

test('leaves out measures that are not known', () => {
  const unmeasured = { resolveFile: () => ({ url: '/a', width: null, height: null }) };
  expect(toHtml(doc(image('', null)), unmeasured)).toBe(
    '<figure><img src="/a" alt="" loading="lazy"></figure>',
  );
});

test.each([
  ['an unknown node', { type: 'iframe' }],
  ['an unknown node in a line', { type: 'paragraph', content: [{ type: 'emoji' }] }],
  [
    'an unknown mark',
    p({ type: 'text', text: 'a', marks: [{ type: 'code' }] } as unknown as InlineNode),
  ],
  ['a link that runs a script', p(text('a', link('java\nscript:alert(1)')))],
])('throws for %s instead of dropping it', (_, block) => {
  expect(() => html(block as BlockNode)).toThrow(TypeError);
});
