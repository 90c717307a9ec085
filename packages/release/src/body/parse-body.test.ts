import fc from 'fast-check';
import { z } from 'zod';
import { toCanonicalJson } from '../edition/content-hash';
import { anyBody } from '../testing/any-body';
import { listUnsafe } from '../testing/list-unsafe';
import { renderMarkdown } from '../testing/render-markdown';
import { listPaths, replaceAt } from '../testing/replace-somewhere';
import { bodyModel } from './body-schema';
import { bodySchema, parseBody } from './parse-body';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { toText } from './to-text';

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const link = (href: unknown) => ({ type: 'link', attrs: { href } });
const cell = (attrs: object = {}, type = 'tableCell') => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
  content: [paragraph()],
});
const table = (...rows: unknown[][]) => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});
const image = (attrs: object) => ({
  type: 'image',
  attrs: { file: 'f1', alt: '', caption: null, ...attrs },
});

function listFaults(value: unknown): { place: string; message: string }[] {
  const parsed = parseBody(value);
  return parsed.ok ? [] : parsed.problems;
}

test.each([
  ['an empty paragraph', doc(paragraph())],
  ['a paragraph without a content member', doc({ type: 'paragraph' })],
  ['a placeholder link', doc(paragraph(text('here', link('#'))))],
  [
    'marks in any order',
    doc(paragraph(text('a', { type: 'italic' }, link('#x'), { type: 'bold' }))),
  ],
  ['a line break with marks', doc(paragraph({ type: 'hardBreak', marks: [{ type: 'bold' }] }))],
  [
    'a merged and measured cell',
    doc(table([cell({ colspan: 2, colwidth: [80, 0] })], [cell(), cell()])),
  ],
  ['an image without words', doc(image({}))],
])('takes %s', (_, value) => {
  expect(parseBody(value)).toEqual({ ok: true, body: value });
});

test.each([
  ['a text', 'doc', '', 'of the type “doc”'],
  ['a part of a document', paragraph(), '', 'of the type “doc”'],
  ['a document without blocks', doc(), 'content', 'lacks content'],
  ['content that is no list', { type: 'doc', content: 'x' }, 'content', 'must be a list'],
  [
    'a hole in a list',
    { type: 'doc', content: [paragraph(), undefined] },
    'content.1',
    'without a name',
  ],
  ['an unknown node', doc({ type: 'iframe' }), 'content.0', '“iframe”'],
  ['a node named like a member of every object', doc({ type: 'constructor' }), 'content.0', 'none'],
  ['a node without a name', doc({}), 'content.0', 'without a name'],
  ['a text among blocks', doc(text('x')), 'content.0', 'cannot stand here'],
  ['a document in a document', doc(doc(paragraph())), 'content.0', 'cannot stand here'],
  [
    'a list item alone',
    doc({ type: 'listItem', content: [paragraph()] }),
    'content.0',
    'cannot stand',
  ],
  [
    'a list item without a paragraph first',
    doc({ type: 'bulletList', content: [{ type: 'listItem', content: [image({})] }] }),
    'content.0.content.0.content.0',
    'cannot stand',
  ],
  ['an empty list', doc({ type: 'bulletList' }), 'content.0.content', 'lacks content'],
  [
    'a heading in a cell',
    doc(table([{ ...cell(), content: [{ type: 'heading', attrs: { level: 2 } }] }])),
    'content.0.content.0.content.0.content.0',
    'cannot stand',
  ],
  [
    'a first-level heading',
    doc({ type: 'heading', attrs: { level: 1 } }),
    'content.0.attrs.level',
    'from 2 to 4',
  ],
  ['a heading without a level', doc({ type: 'heading' }), 'content.0.attrs.level', 'from 2 to 4'],
  [
    'a level in words',
    doc({ type: 'heading', attrs: { level: '2' } }),
    'content.0.attrs.level',
    'whole',
  ],
  [
    'attributes that are no object',
    doc({ type: 'heading', attrs: [] }),
    'content.0.attrs',
    'an object',
  ],
  [
    'an unknown attribute',
    doc({ type: 'paragraph', attrs: { textAlign: 'left' } }),
    'content.0.attrs.textAlign',
    'no attribute',
  ],
  [
    'an inherited attribute',
    doc(JSON.parse('{"type":"paragraph","attrs":{"__proto__":1}}')),
    'content.0.attrs.__proto__',
    'no attribute',
  ],
  ['an unknown member', doc({ ...paragraph(), onclick: 'x' }), 'content.0.onclick', 'no member'],
  [
    'marks on a block',
    doc({ ...paragraph(), marks: [{ type: 'bold' }] }),
    'content.0.marks',
    'no member',
  ],
  [
    'content in a line break',
    doc(paragraph({ type: 'hardBreak', content: [] })),
    'content.0.content.0.content',
    'no member',
  ],
  ['an empty text', doc(paragraph(text(''))), 'content.0.content.0.text', 'at least one'],
  [
    'a text without a text',
    doc(paragraph({ type: 'text' })),
    'content.0.content.0.text',
    'at least one',
  ],
  ['a control character', doc(paragraph(text('a\u0000b'))), 'content.0.content.0.text', 'control'],
  [
    'a line break inside a text',
    doc(paragraph(text('a\nb'))),
    'content.0.content.0.text',
    'control',
  ],
  [
    'an unknown mark',
    doc(paragraph(text('a', { type: 'code' }))),
    'content.0.content.0.marks.0',
    '“code”',
  ],
  [
    'a mark that is no object',
    doc(paragraph(text('a', 'bold'))),
    'content.0.content.0.marks.0',
    'none',
  ],
  [
    'marks that are no list',
    doc(paragraph({ type: 'text', text: 'a', marks: {} })),
    'content.0.content.0.marks',
    'a list',
  ],
  [
    'one mark twice',
    doc(paragraph(text('a', { type: 'bold' }, { type: 'bold' }))),
    'content.0.content.0.marks.1',
    'both',
  ],
  [
    'two links on one text',
    doc(paragraph(text('a', link('#a'), link('#b')))),
    'content.0.content.0.marks.1',
    'both',
  ],
  [
    'above and below at once',
    doc(paragraph(text('a', { type: 'subscript' }, { type: 'superscript' }))),
    'content.0.content.0.marks.1',
    'both',
  ],
  [
    'a link with a target',
    doc(paragraph(text('a', { type: 'link', attrs: { href: '#', target: '_blank' } }))),
    'content.0.content.0.marks.0.attrs.target',
    'no attribute',
  ],
  [
    'a mark with another member',
    doc(paragraph(text('a', { type: 'bold', style: 'x' }))),
    'content.0.content.0.marks.0.style',
    'no member',
  ],
  [
    'a script behind a link',
    doc(paragraph(text('a', link('java\tscript:alert(1)')))),
    'content.0.content.0.marks.0.attrs.href',
    'https://',
  ],
  [
    'a link to no text',
    doc(paragraph(text('a', link(null)))),
    'content.0.content.0.marks.0.attrs.href',
    'https://',
  ],
  ['an empty caption', doc(image({ caption: '' })), 'content.0.attrs.caption', 'null or'],
  [
    'an image by address',
    doc(image({ src: 'https://example.com/a.png' })),
    'content.0.attrs.src',
    'no attribute',
  ],
  [
    'a table of unequal rows',
    doc(paragraph(), table([cell(), cell()], [cell()])),
    'content.1.content.1',
    'fewer cells',
  ],
  [
    'a span out of the table',
    doc(table([cell({ rowspan: 2 })])),
    'content.0.content.0',
    'below the last row',
  ],
  [
    'a span of nothing',
    doc(table([cell({ colspan: 0 })])),
    'content.0.content.0.content.0.attrs.colspan',
    'from 1',
  ],
  [
    'widths for other columns',
    doc(table([cell({ colwidth: [80, 80] })])),
    'content.0.content.0.content.0.attrs.colwidth',
    'one width',
  ],
  [
    'a width in words',
    doc(table([cell({ colwidth: ['80px'] })])),
    'content.0.content.0.content.0.attrs.colwidth',
    'widths in pixels',
  ],
])('refuses %s, and says where', (_, value, place, message) => {
  expect(listFaults(value)).toContainEqual({ place, message: expect.stringContaining(message) });
});

test.each([null, undefined])('a body that nobody wrote (%j) is called so, in words', (body) => {
  expect(parseBody(body)).toEqual({
    ok: false,
    problems: [{ place: '', message: 'there is no text yet; write it first.' }],
  });
});

test('lists every problem, not only the first', () => {
  const faults = listFaults(doc({ type: 'iframe' }, paragraph(text('')), image({ alt: 1 })));
  expect(faults.map(({ place }) => place)).toEqual([
    'content.0',
    'content.1.content.0.text',
    'content.2.attrs.alt',
  ]);
});

function nest(levels: number): unknown {
  let inner: unknown = paragraph();
  for (let level = 1; level < levels; level += 1) inner = { type: 'blockquote', content: [inner] };
  return doc(inner);
}

test.each([
  [
    'nodes',
    doc(...new Array(19_999).fill(paragraph())),
    doc(...new Array(20_000).fill(paragraph())),
  ],
  ['levels', nest(30), nest(31)],
  [
    'characters',
    doc(paragraph(text('a'.repeat(500_000)))),
    doc(paragraph(text('a'.repeat(500_001)))),
  ],
])('takes as many %s as allowed and not one more', (what, most, tooMany) => {
  expect(listFaults(most)).toEqual([]);
  expect(listFaults(tooMany)).toMatchObject([{ message: expect.stringContaining(what) }]);
});

test('leaves a value that never ends', () => {
  const endless = { type: 'blockquote', content: [] as unknown[] };
  endless.content.push(endless);
  expect(listFaults(doc(endless))).toMatchObject([
    { message: expect.stringContaining('30 levels') },
  ]);
});

test('reports no more than a person can read, and no long names', () => {
  const hostile = doc(...new Array(5_000).fill({ type: 'x'.repeat(10_000) }));
  const faults = listFaults(hostile);
  expect(faults).toHaveLength(100);
  expect(Math.max(...faults.map(({ message }) => message.length))).toBeLessThan(200);
});

test('names the place in the whole content when used as a zod schema', () => {
  const content = z.strictObject({ body: bodySchema });
  const result = content.safeParse({ body: doc(paragraph(text(''))) });
  expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'body.content.0.content.0.text',
  ]);
  expect(content.safeParse({}).success).toBe(false);
});

function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freezeDeep);
}

test('any body is taken as it is, by ProseMirror too, and every rendering can write it', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const before = toCanonicalJson(body);
      freezeDeep(body);
      const parsed = parseBody(body);
      expect(parsed).toEqual({ ok: true, body });
      expect(toCanonicalJson(bodySchema.parse(body))).toBe(before);
      bodyModel.nodeFromJSON(body).check();
    }),
    { numRuns: 300 },
  );
});

test('a body with anything hostile in it is refused, or harmless in every rendering', () => {
  const hostile = fc.constantFrom<unknown>(
    ...[null, '', 'x', 0, 1, -1, 1.5, 1e9, true, [], {}, [[]], '"><script>alert(1)</script>'],
    ...['javascript:alert(1)', '2 onclick=alert(1)', ['text'], { type: 'text' }, { type: 'doc' }],
    ...[link('data:text/html,x'), text('<b onclick=x>', link('JAVASCRIPT:alert(1)')), cell()],
  );
  const context = { resolveFile: () => ({ url: '/files/x', width: null, height: null }) };
  fc.assert(
    fc.property(
      anyBody,
      fc.nat(),
      fc.constantFrom([], ['onclick'], ['style']),
      hostile,
      (body, at, extra, other) => {
        const paths = listPaths(body);
        const attacked = replaceAt(body, [...(paths[at % paths.length] ?? []), ...extra], other);
        const parsed = parseBody(attacked);
        if (!parsed.ok) return;
        bodyModel.nodeFromJSON(attacked).check();
        expect(listUnsafe(toHtml(parsed.body, context))).toEqual([]);
        expect(typeof toText(parsed.body)).toBe('string');
        expect(listUnsafe(renderMarkdown(toMarkdown(parsed.body, context)))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
