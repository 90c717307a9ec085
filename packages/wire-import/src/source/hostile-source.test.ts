import { parseBody } from '@dateline/release';
import fc from 'fast-check';
import { listStrings } from '../words/list-strings';
import { readSource } from './read-source';
import { anyPage, anyText } from './testing/any-source';
import { getBlocks } from './testing/view-blocks';

/** What of any file, however it was made, must not be and is. */
function listFaults(input: string, format: 'text' | 'markdown' | 'html'): unknown[] {
  const result = readSource(input, format);
  if (!result.ok) return /^[A-Z].*\.$/.test(result.message) ? [] : [result.message];
  return result.source.blocks.flatMap(({ text, inline, table }) => {
    const node = table ?? { type: 'paragraph', content: inline };
    const parsed = parseBody({ type: 'doc', content: [node] });
    const words = inline.map((one) => (one.type === 'text' ? one.text : '\n')).join('');
    return [
      ...(parsed.ok ? [] : parsed.problems),
      ...(text.trim() === '' ? ['an empty block'] : []),
      ...(table === null && words !== text ? [`“${words}” is not “${text}”`] : []),
    ];
  });
}

test.each(['text', 'markdown'] as const)('any %s becomes blocks that a body can hold', (format) => {
  fc.assert(
    fc.property(anyText, (input) => {
      expect(listFaults(input, format)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any page becomes blocks that a body can hold', () => {
  fc.assert(
    fc.property(anyPage, (input) => {
      expect(listFaults(input, 'html')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('no page leaves a script, a handler or a link that runs', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const result = readSource(page, 'html');
      const hrefs = result.ok
        ? result.source.blocks.flatMap((block) => listStrings([block.inline, block.table]))
        : [];
      expect(hrefs.filter((text) => /^\s*javascript:/i.test(text))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('an element that markup hides in markup stays words', () => {
  const page =
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">words';
  expect(JSON.stringify(readSource(page, 'html'))).not.toContain('onerror');
});

const million = 1_000_000;

test.each(['*', '[', '](', '**a', '|', '(', ' ', 'a'])(
  'a line of a million characters %j takes no long time',
  (sign) => {
    const line = sign.repeat(million / sign.length);
    for (const format of ['text', 'markdown', 'html'] as const) {
      expect(typeof readSource(line, format).ok).toBe('boolean');
    }
  },
  20_000,
);

test.each([
  '* a ',
  '**',
  '[a](',
  '_',
  '![',
  '`a',
  '<a',
  '| a | b |\n',
  '|-|\n',
  '> ',
  '- ',
  '1  2\n',
])(
  'lines of %j within the limit of Markdown take no long time',
  (sign) => {
    const line = sign.repeat(Math.floor(40_000 / sign.length));
    expect(typeof readSource(`${line}\n\n${line}`, 'markdown').ok).toBe('boolean');
  },
  20_000,
);

test.each([
  '<div>',
  '<b>',
  '<p>',
  '<table><tr><td>',
  '<svg><td>',
  '<ul><li>',
  '<select>',
  '</div>',
  '<br>',
  '<b><p>',
  '<template>',
  '<!--',
  '<x:y>',
])(
  'a hundred thousand of %s take no long time and no stack',
  (tag) => {
    const page = `${tag.repeat(100_000)}--><p>words</p>`;
    expect(typeof readSource(page, 'html').ok).toBe('boolean');
  },
  20_000,
);

test('a tag with a hundred thousand attributes is refused', () => {
  const attributes = Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ');
  expect(readSource(`<p ${attributes}>words`, 'html')).toMatchObject({ ok: false });
});

test('fonts that are opened again in every paragraph are not arranged', () => {
  const fonts = Array.from({ length: 5000 }, (_, at) => `<font color=${at}>`).join('');
  const blocks = getBlocks(readSource(`${fonts}${'<p>word'.repeat(5000)}`, 'html'));
  expect(blocks).toHaveLength(5000);
}, 20_000);

test('cells that claim a million rows and columns are cut to the table', () => {
  const row = '<tr><td colspan=1000 rowspan=65534>1</td><td>2</td></tr>';
  expect(listFaults(`<table>${row.repeat(300)}</table>`, 'html')).toEqual([]);
});
