import fc from 'fast-check';
import { anyBody, anyPlainTableBody } from '../testing/any-body';
import { doc, link, p, table, td, text } from '../testing/nodes';
import { listShown, toHtmlText } from '../testing/html-tree';
import { listLeaves } from '../testing/list-leaves';
import { toPlainDigits } from '../testing/to-plain-digits';
import { listUnsafe } from '../testing/list-unsafe';
import { renderMarkdown } from '../testing/render-markdown';
import type { RenderContext } from './render-context';
import { toHtml } from './to-html';
import { toHtmlWithDateline } from './to-html-with-dateline';
import { toMarkdown } from './to-markdown';
import { toText } from './to-text';

/** What any body must keep in every rendering. */
const context: RenderContext = {
  resolveFile: (file) => ({ url: `/files/${file}/a%20b.png?x=1&y="`, width: 640, height: null }),
};
const runs = { numRuns: 300 };
const squeeze = (text: string) => text.replace(/\s+/g, '');

test('HTML, read by a browser’s rules, has every text unchanged and in order', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(toHtmlText(toHtml(body, context))).toBe(listLeaves(body).join(''));
    }),
    runs,
  );
});

test('HTML holds no element, attribute or address but those of the small set', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(listUnsafe(toHtml(body, context))).toEqual([]);
    }),
    runs,
  );
});

test('a dateline adds itself and nothing else', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const text = toHtmlText(toHtmlWithDateline(body, 'BONN, <June> 1 --', context));
      expect(squeeze(text)).toBe(squeeze(`BONN, <June> 1 --${listLeaves(body).join('')}`));
    }),
    runs,
  );
});

test('plain text has every text in order', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const text = toPlainDigits(squeeze(toText(body)));
      let at = 0;
      for (const leaf of listLeaves(body).map(squeeze).map(toPlainDigits)) {
        const found = text.indexOf(leaf, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + leaf.length;
      }
    }),
    runs,
  );
});

test.each([' ', '\t', '\\', '(', ')', 'a ', '&a', '[', '/', '1', '\u00a0'])(
  'a body of as many %j as one may have is written in time in proportion',
  (sign) => {
    const words = sign.repeat(200_000 / sign.length);
    const body = doc(
      p(text(`${words}x`, 'bold', link('https://example.com/')), text(words, 'italic'), 'y'),
      table([td(`${words}x`)]),
    );
    expect(toText(body)).toContain('y');
    expect(toMarkdown(body, context)).toContain('y');
    expect(toHtml(body, context)).toContain('y');
  },
);

test('Markdown, read by CommonMark’s rules, shows what the HTML shows', () => {
  const kept = [
    'a',
    'strong',
    'em',
    'u',
    'sup',
    'sub',
    'h2',
    'h3',
    'h4',
    'li',
    'ul',
    'ol',
    'blockquote',
  ];
  const toKept = (html: string) =>
    listShown(html).map(({ character, inside }) => [
      character,
      inside
        .filter(({ name }) => kept.includes(name))
        .map(({ name, attributes }) => `${name} ${attributes['href'] ?? attributes['start'] ?? ''}`)
        .sort()
        .join(),
    ]);
  fc.assert(
    fc.property(anyPlainTableBody, (body) => {
      const rendered = renderMarkdown(toMarkdown(body, context));
      expect(toKept(rendered)).toEqual(toKept(toHtml(body, context)));
    }),
    runs,
  );
});
