import { strToU8, zipSync, type Zippable } from 'fflate';
import { readDocx } from './read-docx';
import { getBlocks, viewBlocks, viewTable } from './testing/view-blocks';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function toParts(body: string, relations = ''): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships">${relations}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
  };
}

function toZip(parts: Record<string, string>, others: Zippable = {}): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(files), ...others });
}

const paragraph = (text: string, properties = '') =>
  `<w:p><w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const damaged = {
  ok: false,
  message: 'The Word file is damaged or protected: open it in Word, save it anew and import that.',
};

/** Where a 32-bit number stands in an archive, after the signature of its record. */
function findRecord(bytes: Uint8Array, signature: number, count = 1): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let seen = 0;
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === signature && (seen += 1) === count) return at;
  }
  throw new Error('The archive has no such record.');
}

const directoryEntry = 0x02014b50;
/** A little more than may be unpacked, in 30 KB. */
const bomb: Zippable = { 'word/styles.xml': [new Uint8Array(30_000_001), { level: 1 }] };

test('paragraphs, marks, links and tables of a document are read', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const link = `<w:p><w:hyperlink r:id="l1"><w:r><w:t>our site</w:t></w:r></w:hyperlink></w:p>`;
  const table = `<w:tbl><w:tr>${cell('')}${cell('2026')}${cell('2025')}</w:tr><w:tr>${cell('Sales')}${cell('12')}${cell('10')}</w:tr></w:tbl>`;
  const bytes = toZip(
    toParts(
      paragraph('Acme &amp; Sons Opens a Mill', '<w:rPr><w:b/></w:rPr>') + link + table,
      `<Relationship Id="l1" Type="${office}/hyperlink" Target="https://acme.example/" TargetMode="External"/>`,
    ),
  );
  const result = await readDocx(bytes);
  expect(viewBlocks(result).slice(0, 2)).toEqual([
    'paragraph: Acme & Sons Opens a Mill',
    'paragraph: our site',
  ]);
  expect(getBlocks(result)[1]?.inline[0]?.marks).toEqual([
    { type: 'link', attrs: { href: 'https://acme.example/' } },
  ]);
  expect(viewTable(result)).toEqual(['# | #2026 | #2025', 'Sales | 12 | 10']);
});

test('what stands in the margins is left out and told', async () => {
  const parts = toParts(paragraph('Words'));
  parts['word/footer1.xml'] = `<w:ftr xmlns:w="${word}">${paragraph('Page of Acme')}</w:ftr>`;
  const result = await readDocx(toZip(parts));
  expect(viewBlocks(result)).toEqual(['paragraph: Words']);
  expect(result).toHaveProperty('source.notices', [
    'What stands in the margin of each page was left out: “Page of Acme”',
  ]);
});

test('a picture that lies elsewhere is not fetched', async () => {
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const bytes = toZip(
    toParts(
      paragraph('Words') + drawing,
      `<Relationship Id="i1" Type="${office}/image" Target="file:///etc/passwd" TargetMode="External"/>`,
    ),
  );
  const result = await readDocx(bytes);
  expect(viewBlocks(result)).toEqual(['paragraph: Words']);
  expect(JSON.stringify(result)).not.toContain('passwd');
});

test('a script in a link is words alone', async () => {
  const link = `<w:p><w:hyperlink r:id="l1"><w:r><w:t>press here</w:t></w:r></w:hyperlink></w:p>`;
  const result = await readDocx(
    toZip(
      toParts(
        link,
        `<Relationship Id="l1" Type="${office}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>`,
      ),
    ),
  );
  expect(getBlocks(result)[0]?.inline).toEqual([{ type: 'text', text: 'press here' }]);
});

describe('refused', () => {
  test('a document that unpacks to more than the limit', async () => {
    const bytes = toZip(toParts(paragraph('Words')), bomb);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await readDocx(bytes)).toEqual(damaged);
  });

  test('one whose header tells a small size', async () => {
    const bytes = toZip(toParts(paragraph('Words')), bomb);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let entry = 1; entry <= 5; entry += 1) {
      view.setUint32(findRecord(bytes, directoryEntry, entry) + 24, 10, true);
    }
    expect(await readDocx(bytes)).toEqual(damaged);
  });

  test('one whose entries share their bytes', async () => {
    const bytes = toZip(toParts(paragraph('Words')));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const first = view.getUint32(findRecord(bytes, directoryEntry, 1) + 42, true);
    view.setUint32(findRecord(bytes, directoryEntry, 2) + 42, first, true);
    expect(await readDocx(bytes)).toEqual(damaged);
  });

  test('one with thousands of entries', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => [`word/x${at}.xml`, new Uint8Array()]);
    const others = Object.fromEntries(many) as Zippable;
    expect(await readDocx(toZip(toParts(paragraph('Words')), others))).toEqual(damaged);
  });

  test.each([
    ['an entity of a file', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['entities that multiply', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
  ])('%s', async (_name, declaration) => {
    const parts = toParts(paragraph('&e;'));
    const xml = parts['word/document.xml'] ?? '';
    parts['word/document.xml'] = declaration + xml.replace('<?xml version="1.0"?>', '');
    expect(await readDocx(toZip(parts))).toEqual(damaged);
  });

  test('elements nested a hundred thousand deep', async () => {
    const deep = `${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`;
    expect(await readDocx(toZip(toParts(deep)))).toEqual(damaged);
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    ['with bytes changed', (bytes: Uint8Array) => bytes.map((byte, at) => (at % 97 ? byte : 7))],
    ['of zeros', () => new Uint8Array(1000)],
    ['empty', () => new Uint8Array()],
  ])('an archive %s', async (_name, damage) => {
    expect(await readDocx(damage(toZip(toParts(paragraph('Words'.repeat(200))))))).toEqual(damaged);
  });

  test('a document without words', async () => {
    expect(await readDocx(toZip(toParts('')))).toEqual({
      ok: false,
      message: 'The file holds no words: choose the file with the release.',
    });
  });
});

test('an archive within the archive is not opened', async () => {
  const inner = toZip({}, bomb);
  const result = await readDocx(
    toZip(toParts(paragraph('Words')), { 'word/embeddings/x.docx': inner }),
  );
  expect(viewBlocks(result)).toEqual(['paragraph: Words']);
});
