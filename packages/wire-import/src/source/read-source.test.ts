import { readSource } from './read-source';
import { getBlocks, viewBlocks, viewTable } from './testing/view-blocks';

describe('plain text', () => {
  test('blocks stand between empty lines, lines within stay lines', () => {
    const text = '\nAcme Opens a Mill\n\nIris Lindqvist\nInvestor Relations\n\n\nSource: Acme';
    expect(viewBlocks(readSource(text, 'text'))).toEqual([
      'paragraph: Acme Opens a Mill',
      'paragraph: Iris Lindqvist\nInvestor Relations',
      'paragraph: Source: Acme',
    ]);
    expect(getBlocks(readSource(text, 'text')).map(({ line }) => line)).toEqual([2, 4, 8]);
  });

  test.each([
    ['• One\n• Two', ['listItem 1: One', 'listItem 1: Two']],
    ['* One\n  * Inner\n* Two', ['listItem 1: One', 'listItem 2: Inner', 'listItem 1: Two']],
    ['o  One\no  Two', ['listItem 1: One', 'listItem 1: Two']],
    ['– One goes\n  on here\n– Two', ['listItem 1: One goes\non here', 'listItem 1: Two']],
    ['- Record sales -', ['paragraph: - Record sales -']],
    [
      'sent by Acme News\n- a service of Acme.',
      ['paragraph: sent by Acme News\n- a service of Acme.'],
    ],
    ['* * *', ['paragraph: * * *']],
    ['-Ends-', ['paragraph: -Ends-']],
  ])('bullets of %j', (text, blocks) => {
    expect(viewBlocks(readSource(text, 'text'))).toEqual(blocks);
  });

  test('links and bold words that mirrors leave are marks', () => {
    const [block] = getBlocks(
      readSource(
        'See [here](#), [our site](https://acme.example/a_(b)), <https://x.example> **now** \\*',
        'text',
      ),
    );
    expect(block?.text).toBe('See here, our site, https://x.example now *');
    expect(block?.inline.flatMap(({ marks = [] }) => marks)).toEqual([
      { type: 'link', attrs: { href: '#' } },
      { type: 'link', attrs: { href: 'https://acme.example/a_(b)' } },
      { type: 'link', attrs: { href: 'https://x.example' } },
      { type: 'bold' },
    ]);
  });

  test('figures below each other are a table, with names that the wire broke', () => {
    const text = [
      '              Acme Corporation',
      '                     Three months ended',
      '                        September 30,',
      '                   ----------------------',
      '                      2026        2025',
      '                   ----------  ----------',
      'Net sales          $   12,345  $    9,870',
      'Selling and',
      ' administrative',
      ' expenses              (1,020)       (985)',
      'Net income         $    2,001  $        -',
    ].join('\n');
    expect(viewBlocks(readSource(text, 'text'))[0]).toBe('paragraph: Acme Corporation');
    expect(viewTable(readSource(text, 'text'))).toEqual([
      '# | #2:Three months ended',
      '# | #2:September 30,',
      '# | #2026 | #2025',
      'Net sales | $12,345 | $9,870',
      'Selling and administrative expenses | (1,020) | (985)',
      'Net income | $2,001 | $-',
    ]);
  });

  test('cells between tabs are a table', () => {
    expect(viewTable(readSource('\t2026\t2025\nSales\t10\t9\nCosts\t(3)\t(2)', 'text'))).toEqual([
      '# | #2026 | #2025',
      'Sales | 10 | 9',
      'Costs | (3) | (2)',
    ]);
  });

  test('lines of names and values are no table', () => {
    const text = 'Language:     English\nCompany:      Acme\nPhone:        207-555-0143';
    expect(viewBlocks(readSource(text, 'text'))).toEqual([`paragraph: ${text}`]);
  });
});

describe('Markdown', () => {
  test.each([
    ['# Acme\n\nText', ['heading 1: Acme', 'paragraph: Text']],
    ['Acme\n----\n\nText', ['heading 2: Acme', 'paragraph: Text']],
    ['* One\n  * Inner\n* Two', ['listItem 1: One', 'listItem 2: Inner', 'listItem 1: Two']],
    ['# # #', ['paragraph: # # #']],
    ['###', ['paragraph: ###']],
    ['* * *', ['paragraph: * * *']],
    ['[1]: A footnote, no reference', ['paragraph: [1]: A footnote, no reference']],
    ['    Indented words', ['paragraph: Indented words']],
    ['```\nIris\nLindqvist\n```', ['paragraph: Iris\nLindqvist']],
    ['**(1,234****)** and \\*\\* note', ['paragraph: (1,234) and ** note']],
    ['**Acme Inc.****Balance Sheet**', ['paragraph: Acme Inc. Balance Sheet']],
    ['<b>bold</b> &amp; AT&T', ['paragraph: <b>bold</b> & AT&T']],
    ['Name  \nTitle\nPhone', ['paragraph: Name\nTitle\nPhone']],
  ])('blocks of %j', (text, blocks) => {
    expect(viewBlocks(readSource(text, 'markdown'))).toEqual(blocks);
  });

  test('a numbered list keeps its numbers', () => {
    const blocks = getBlocks(readSource('3. Three\n4. Four', 'markdown'));
    expect(blocks.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      [3, 'Three'],
      [4, 'Four'],
    ]);
  });

  test('a picture is left out, and its words are told', () => {
    const result = readSource('![Logo of Acme](x.png) Words', 'markdown');
    expect(viewBlocks(result)).toEqual(['paragraph: Words']);
    expect(result).toHaveProperty('source.notices', ['A picture was left out: “Logo of Acme”.']);
  });

  test('rows whose merged cells a mirror lost get them back', () => {
    const text = [
      '| **Reconciliation** | **3Q26** | **3Q25** |',
      '| --- | --- | --- |',
      '| Net income | $ | 166 | $ | (187) |',
      '| Shares |  | 41 |  | 42 |',
    ].join('\n');
    expect(viewTable(readSource(text, 'markdown'))).toEqual([
      '#Reconciliation | #3Q26 | #3Q25',
      'Net income | $166 | $(187)',
      'Shares | 41 | 42',
    ]);
  });
});

describe('a page', () => {
  const cell = (words: string, attributes = '') => `<td ${attributes}><font>${words}</font></td>`;

  test('the parts of a figure become one cell, columns for space are dropped', () => {
    const page = `<table>
      <tr>${cell('')}${cell('')}${cell('Quarter ended', 'colspan=7')}</tr>
      <tr>${cell('')}${cell('')}${cell('<b>2026</b>', 'colspan=3')}${cell('')}${cell('2025', 'colspan=3')}</tr>
      <tr>${cell('Net loss')}${cell('&#160;')}${cell('$')}${cell('(1,234')}${cell(')')}${cell('')}${cell('$')}${cell('(987')}${cell(')')}</tr>
      <tr>${cell('Margin')}${cell('')}${cell('12.5', 'colspan=2')}${cell('%')}${cell('')}${cell('9.1', 'colspan=2')}${cell('%')}</tr>
      <tr>${cell('', 'colspan=9')}</tr></table>`;
    expect(viewTable(readSource(page, 'html'))).toEqual([
      '# | #2:Quarter ended',
      '# | #2026 | #2025',
      'Net loss | $(1,234) | $(987)',
      'Margin | 12.5% | 9.1%',
    ]);
  });

  test('merged cells keep their rows', () => {
    const page =
      '<table><tr><th rowspan=2>Item</th><th colspan=2>Sales</th></tr><tr><th>2026</th><th>2025</th></tr><tr><td>A</td><td>1</td><td>2</td></tr></table>';
    expect(viewTable(readSource(page, 'html'))).toEqual([
      '#r2:Item | #2:Sales',
      '#2026 | #2025',
      'A | 1 | 2',
    ]);
  });

  test.each([
    [
      '<table><tr><td>•</td><td>One</td></tr><tr><td>•</td><td>Two</td></tr></table>',
      ['listItem 1: One', 'listItem 1: Two'],
    ],
    ['<table><tr><td><p>One</p><p>Two</p></td></tr></table>', ['paragraph: One', 'paragraph: Two']],
    [
      '<table><tr><td>(1)</td><td>Derived from audited statements.</td></tr></table>',
      ['paragraph: (1) Derived from audited statements.'],
    ],
    [
      '<table><tr><td>Contact:</td><td>Iris</td></tr><tr><td></td><td>Acme</td></tr><tr><td></td><td>Harbour Falls</td></tr></table>',
      ['paragraph: Contact:', 'paragraph: Iris', 'paragraph: Acme', 'paragraph: Harbour Falls'],
    ],
    ['<p>•&nbsp;&nbsp;One<br>• Two</p>', ['listItem 1: One', 'listItem 1: Two']],
    ['<div>One<div>Two</div>Three</div>', ['paragraph: One', 'paragraph: Two', 'paragraph: Three']],
    ['<p>One<br>Two<br><br>Three</p>', ['paragraph: One\nTwo', 'paragraph: Three']],
    [
      '<ul><li><p>One</p><p>more</p><ul><li>Inner</li></ul></li></ul>',
      ['listItem 1: One\nmore', 'listItem 2: Inner'],
    ],
    ['<h2>Results</h2>Words', ['heading 2: Results', 'paragraph: Words']],
    ['<pre>One\nTwo\n\nThree</pre>', ['paragraph: One\nTwo', 'paragraph: Three']],
    ['<p>2<sup>nd</sup> of <b>M</b>ay</p>', ['paragraph: 2nd of May']],
    ['<p>A<p>B<li>C', ['paragraph: A', 'paragraph: B', 'listItem 1: C']],
    ['<table>Lost words<tr><td>1</td></tr></table>', ['paragraph: Lost words', 'paragraph: 1']],
    ['<b>One<p>Two</b>Three</p>', ['paragraph: One', 'paragraph: TwoThree']],
    [
      '<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<html><body><p>Acme</p></body></html>',
      ['paragraph: EX-99.1\n2', 'paragraph: Acme'],
    ],
    ['<p>Novem&shy;ber&nbsp;2, &ldquo;A&rdquo;</p>', ['paragraph: Novem\u00adber\u00a02, “A”']],
  ])('blocks of %s', (page, blocks) => {
    expect(viewBlocks(readSource(page, 'html'))).toEqual(blocks);
  });

  test('marks come from tags and from styles', () => {
    const [block] = getBlocks(
      readSource(
        '<p><span style="font-weight:700">Bold</span> <i>slanted</i> 24<font style="position:relative;top:-2.8pt">th</font> <a href="https://acme.example">site</a></p>',
        'html',
      ),
    );
    expect(block?.inline).toEqual([
      { type: 'text', text: 'Bold', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'slanted', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' 24' },
      { type: 'text', text: 'th', marks: [{ type: 'superscript' }] },
      { type: 'text', text: ' ' },
      {
        type: 'text',
        text: 'site',
        marks: [{ type: 'link', attrs: { href: 'https://acme.example' } }],
      },
    ]);
  });

  test('what a page hides is left out and told; scripts are gone', () => {
    const result = readSource(
      '<p>Seen</p><div style="display:none">Unseen</div><script>alert(1)</script><p hidden>Also unseen</p>',
      'html',
    );
    expect(viewBlocks(result)).toEqual(['paragraph: Seen']);
    expect(result).toHaveProperty('source.notices', [
      'Text that the page does not show was left out: “Unseen”',
      'Scripts were left out.',
      'Text that the page does not show was left out: “Also unseen”',
    ]);
  });
});
