import { type BlockNode, type InlineNode } from '@dateline/release';
import { anyBody } from '@dateline/release/testing/any-body';
import {
  doc,
  heading,
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
} from '@dateline/release/testing/nodes';
import fc from 'fast-check';
import { listRoles, readPdf } from '../testing/read-pdf';
import { toSampleEdition } from '../testing/sample-edition';
import { sampleFonts } from '../testing/sample-fonts';
import { toPdf } from './to-pdf';

const set = async (...blocks: BlockNode[]) =>
  readPdf(await toPdf(toSampleEdition({ body: doc(...blocks) }), sampleFonts));

/** One grey pixel. */
const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWPo6JgJAANFAaq1NQ+VAAAAAElFTkSuQmCC',
  'base64',
);

const toWords = (given: string) => given.normalize('NFKC').split(/\s+/u).filter(Boolean);

test('the same edition makes the same bytes, another one other bytes', async () => {
  const first = await toPdf(toSampleEdition(), sampleFonts);
  expect(Buffer.compare(first, await toPdf(toSampleEdition(), sampleFonts))).toBe(0);
  const other = await toPdf(toSampleEdition({}, { number: 2 }), sampleFonts);
  expect(Buffer.compare(first, other)).not.toBe(0);
});

test('the file says its title, author, language, day and that it keeps PDF/UA', async () => {
  const edition = toSampleEdition({ headline: 'R&D <up> 5 %' });
  const { info, xmp } = readPdf(await toPdf(edition, sampleFonts));
  expect(info).toMatchObject({
    Title: 'R&D <up> 5 %',
    Author: 'Norderwisch AG',
    Language: 'en',
    CreationDate: 'D:20260806050000Z',
  });
  expect(xmp).toMatchObject({ 'dc:title': 'R&D <up> 5 %', 'pdfuaid:part': '1' });
});

test('the text is read in its order, and every page names edition, hash and page', async () => {
  const { pages } = await set(p('First.'), heading(2, 'Second'), ul(li('Third')), p('Fourth.'));
  const words = pages.map((page) => page.text).join('\n');
  const order = ['Norderwisch Orders', 'Delivery is', 'FRANKFURT', 'First.', 'Second', 'Third'];
  const places = [...order, 'Fourth.', 'About Norderwisch', 'Imke Brandt'].map((part) =>
    words.indexOf(part),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(words).toContain(`SHA-256 ${'0123456789abcdef'.repeat(4)}`);
  expect(words).toContain('Page 1 of 1');
  expect(words).toContain('August 6, 2026, 07:00 CEST');
});

test('everything is tagged as what it is', async () => {
  const { pages } = await set(
    p(text('See '), text('the page', link('https://example.com/a'))),
    heading(2, 'Part'),
    heading(4, 'Deep'),
    ol(1, li('One')),
    quote(p('Said')),
    table([th('Name'), th('2026')], [td('Revenue'), td('1,204.5')]),
  );
  const roles = listRoles(pages[0]?.tree ?? {});
  expect(roles.filter((role) => /^H\d$/.test(role)).slice(0, 3)).toEqual(['H1', 'H2', 'H3']);
  expect(roles).toEqual(
    expect.arrayContaining(['Document', 'P', 'L', 'LI', 'Lbl', 'LBody', 'BlockQuote', 'Link']),
  );
  const cells = roles.filter((role) => /^(Table|THead|TBody|TR|TH|TD)$/.test(role));
  expect(cells).toEqual(['Table', 'THead', 'TR', 'TH', 'TH', 'TBody', 'TR', 'TD', 'TD']);
  expect(pages[0]?.links).toContain('https://example.com/a');
});

test('each part of a balance sheet is a group of rows, and its title names no column', async () => {
  const { pages } = await set(
    table(
      [th('EUR'), th('2026')],
      [th('Assets', { colspan: 2 })],
      [th('Cash'), td('143')],
      [th('Equity', { colspan: 2 })],
      [th('Capital'), td('61')],
    ),
  );
  const parts = listRoles(pages[0]?.tree ?? {}).filter((role) => /^(THead|TBody|TR)$/.test(role));
  expect(parts).toEqual(['THead', 'TR', 'TBody', 'TR', 'TR', 'TBody', 'TR', 'TR']);
});

test('headers of columns and rows say what they head, and merged cells what they span', async () => {
  const wide = table([th('Name'), th('Both', { colspan: 2 })], [th('Row'), td('1'), td('2')]);
  const bytes = await toPdf(toSampleEdition({ body: doc(wide) }), sampleFonts);
  const file = Buffer.from(bytes).toString('latin1');
  expect(file).toContain('/Scope /Column');
  expect(file).toContain('/Scope /Row');
  expect(file).toContain('/ColSpan 2');
});

test('decimal points of a column stand below each other, and its name ends where it ends', async () => {
  const { pages } = await set(
    table(
      [th('EUR million'), th('Remark'), th('Six months')],
      [td('Revenue'), td('as reported'), td('1,204.5')],
      [td('Result'), td('restated'), td('(38.0)')],
      [td('Ferries'), td('delivered'), td('12')],
    ),
  );
  const runs = pages[0]?.runs ?? [];
  const getRun = (text: string) => {
    const run = runs.find((one) => one.text.trim() === text);
    if (run === undefined) throw new Error(`Nothing was drawn at once as ${text}.`);
    return { ...run, end: run.x + run.width };
  };
  const bracketless = getRun('1,204.5');
  const whole = getRun('12');
  expect(getRun('(38.0)').end).toBeGreaterThan(bracketless.end + 1);
  expect(bracketless.end).toBeGreaterThan(whole.end + 1);
  expect(getRun('Six months').end).toBeCloseTo(getRun('(38.0)').end, 0);
  expect(getRun('Remark').x).toBeCloseTo(getRun('restated').x, 0);
});

test('a table of many pages repeats its head; one of twelve columns loses no figure', async () => {
  const figures = Array.from({ length: 12 }, (_, column) => `(${column + 1},234,567.8)`);
  const rows = Array.from({ length: 80 }, (_, row) => [
    td(`Line ${row}`),
    ...figures.map((figure) => td(figure)),
  ]);
  const { pages } = await set(
    table([th('Name'), ...figures.map((_, at) => th(`Year ${at}`))], ...rows),
  );
  const found = pages.map((page) => page.text).join('\n');
  for (const figure of figures) expect(found.split(figure)).toHaveLength(81);
  expect(found.split('Year 3').length).toBeGreaterThan(2);
});

test('an image has its words, and one without bytes is named in words', async () => {
  const { pages } = await set({
    type: 'image',
    attrs: { file: 'b'.repeat(64), alt: 'A ferry', caption: 'On the Elbe' },
  });
  expect(pages[0]?.text).toContain('[Image: A ferry]');
  expect(pages[0]?.text).toContain('On the Elbe');
});

test('an image that is shown many times is in the file once', async () => {
  const file = 'b'.repeat(64);
  const image: BlockNode = { type: 'image', attrs: { file, alt: 'A ferry', caption: null } };
  const body = doc(...Array.from({ length: 40 }, () => image));
  const bytes = await toPdf(toSampleEdition({ body }), sampleFonts, new Map([[file, tinyPng]]));
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.split('/Subtype /Image')).toHaveLength(2);
  expect(text.split('/Figure').length).toBeGreaterThan(40);
  expect(
    readPdf(bytes)
      .pages.map((page) => page.text)
      .join(),
  ).not.toContain('[Image');
});

test('a character that no face has is shown by a sign, and Arabic and Hebrew by their faces', async () => {
  const { pages } = await set(p('株式 🚀 end'), p('شركة النور'), p('חברת אור'));
  expect(pages[0]?.text).toContain('□');
  expect(pages[0]?.text).toContain('end');
  expect(pages[0]?.text).toMatch(/[\u0590-\u05ff]/);
});

test('whatever the body, a PDF comes out and no Latin word is lost', async () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(anyBody, words, async (body, said) => {
      const content: InlineNode[] = [text(said.join(' '))];
      const edition = toSampleEdition({
        body: { ...body, content: [...body.content, { type: 'paragraph', content }] },
      });
      const { pages } = readPdf(await toPdf(edition, sampleFonts));
      const found = new Set(pages.flatMap((page) => toWords(page.text)));
      expect(said.filter((word) => !found.has(word))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('hostile bodies are set in bounded time: deep lists, a long word, a great table', async () => {
  let deep: BlockNode = ul(li('deepest'));
  for (let depth = 0; depth < 12; depth += 1) deep = ul(li('level', deep));
  const rows = Array.from({ length: 2000 }, (_, row) => [td(`Row ${row}`), td('1.5')]);
  const { pages } = await set(deep, p('x'.repeat(500)), table([th('A'), th('B')], ...rows));
  const found = pages.map((page) => page.text).join('');
  expect(found.replace(/\s/g, '')).toContain('x'.repeat(500));
  expect(found).toContain('deepest');
  expect(found).toContain('Row 1999');
});
