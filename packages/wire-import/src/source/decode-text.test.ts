import { decodeText } from './decode-text';
import { readSourceFile } from './read-source-file';
import { viewBlocks } from './testing/view-blocks';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Bytes as they are written: `\x80` is the byte 80. */
const raw = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string) =>
  Uint8Array.from(text, (character) => character.charCodeAt(0)).reduce<number[]>(
    (bytes, byte) => [...bytes, byte, 0],
    [],
  );

const read = async (name: string, bytes: Uint8Array) => {
  const result = await readSourceFile(name, bytes);
  return { blocks: viewBlocks(result), notices: result.ok ? result.source.notices : [] };
};

test('Windows-1252 keeps every sign, and says that it was guessed', async () => {
  const { blocks, notices } = await read(
    'release.txt',
    raw('Kiln\x99 cost \x805 million \x96 \x93on time\x94, it\x92s said\x85'),
  );
  expect(blocks).toEqual(['paragraph: Kiln™ cost €5 million – “on time”, it’s said…']);
  expect(notices).toEqual([expect.stringMatching(/Windows-1252.*check/)]);
});

test('a byte that Windows-1252 does not use is shown and told, not dropped', async () => {
  const { blocks, notices } = await read('release.txt', raw('Sales \x81 rose by \x80 2 million'));
  expect(blocks).toEqual(['paragraph: Sales � rose by € 2 million']);
  expect(notices).toEqual([expect.anything(), expect.stringMatching(/could not be read.*1\./)]);
});

test.each([
  ['meta charset', '<meta charset="windows-1250"><p>Zarz\xb9d sp\xf3\xb3ki', 'Zarząd spółki'],
  [
    'meta http-equiv',
    "<meta content='text/html; charset=iso-8859-2' http-equiv=Content-Type><p>Zarz\xb1d sp\xf3\xb3ki",
    'Zarząd spółki',
  ],
  [
    'an XML declaration',
    '<?xml version="1.0" encoding="ISO-8859-15"?><html><p>\xa45 million</p></html>',
    '€5 million',
  ],
  ['ISO 8859-1, which browsers read as Windows-1252', '<meta charset=iso-8859-1><p>\x805', '€5'],
  ['Shift-JIS', '<meta charset="Shift_JIS"><p>\x83z\x83b\x83g', 'ホット'],
  ['GBK', '<meta charset=gb2312><p>\xbf\xf3\xd2\xb5', '矿业'],
  ['KOI8-R', '<html><meta charset=koi8-r><p>\xf2\xcf\xd3\xd4', 'Рост'],
  ['UTF-16, which a page of single bytes cannot be', '<meta charset=utf-16><p>Kiln', 'Kiln'],
  ['a name that nobody knows', '<meta charset=klingon><p>Kiln', 'Kiln'],
  ['one in a comment, which counts for nothing', '<!--<meta charset=koi8-r>--><p>\xc4l', 'Äl'],
])('a page’s declaration is honoured: %s', async (_, page, expected) => {
  expect((await read('page.html', raw(page))).blocks).toEqual([`paragraph: ${expected}`]);
});

test('a page that declares its encoding wrongly is UTF-8 where its bytes are that, and says so', async () => {
  const { blocks, notices } = await read('a.html', utf8('<meta charset=iso-8859-1><p>€5 “net”'));
  expect(blocks).toEqual(['paragraph: €5 “net”']);
  expect(notices).toEqual([expect.stringContaining('it is UTF-8')]);
});

test('one that declares UTF-8 and is not is read as Windows-1252, and says so', async () => {
  const { blocks, notices } = await read('a.html', raw('<meta charset=utf-8><p>\x805 \x93net\x94'));
  expect(blocks).toEqual(['paragraph: €5 “net”']);
  expect(notices).toEqual([expect.stringContaining('Windows-1252')]);
});

test('UTF-8 with one damaged byte stays UTF-8, and the damage is told', async () => {
  const { blocks, notices } = await read(
    'release.txt',
    Uint8Array.from([...utf8('“Ärger” über €5 – “größer”'), 0xff, ...utf8(' als zuvor')]),
  );
  expect(blocks).toEqual(['paragraph: “Ärger” über €5 – “größer”� als zuvor']);
  expect(notices).toEqual([expect.stringMatching(/could not be read/)]);
});

test('UTF-16 needs no byte order mark, as text or page', async () => {
  expect((await read('release.txt', Uint8Array.from(wide('Kiln opens')))).blocks).toEqual([
    'paragraph: Kiln opens',
  ]);
  const big = Uint8Array.from([0, ...wide('<!doctype html><p>Kiln opens').slice(0, -1)]);
  expect((await read('page', big)).blocks).toEqual(['paragraph: Kiln opens']);
});

test.each([
  ['Central European', 'Sp\xf3\xb3ka podnios\xb3a zysk, og\xb3osi\xb3 Zarz\xb9d'],
  [
    'Shift-JIS',
    '\x8a\x94\x8e\xae\x89\xef\x8e\xd0\x81A\x83z\x83b\x83g\x82\xcd\x83z\x83b\x83g\x82\xf0\x94\x84\x82\xe9',
  ],
  ['GBK', '\xbf\xf3\xd2\xb5\xb9\xab\xcb\xbe\xb2\xbc\xc1\xd6\xc9\xe8\xbe\xae'],
  [
    'Cyrillic',
    '\xca\xee\xec\xef\xe0\xed\xe8\xff \xee\xf2\xea\xf0\xfb\xeb\xe0 \xf8\xe0\xf5\xf2\xf3',
  ],
  ['KOI8-R', '\xeb\xcf\xcd\xd0\xc1\xce\xc9\xd1 \xcf\xd4\xcb\xd2\xd9\xcc\xc1 \xdb\xc1\xc8\xd4\xd5'],
])('text in another encoding that does not say so is refused by name: %s', (name, text) => {
  expect(decodeText(raw(text), 'text')).toEqual({
    ok: false,
    message: expect.stringContaining(name) as unknown,
  });
});

test.each([
  [
    'signs of Western texts',
    'Acme\xae\xa0said \xabnon\xbb: 5\xbd m\xb2, it\xb4s \xb11 \xb0C, col\xb7lecci\xf3',
  ],
  ['a word in capitals', 'GR\xd6SSE'],
])('Windows-1252 with %s is no other encoding', (_, text) => {
  expect(decodeText(raw(text), 'text')).toMatchObject({ ok: true });
});

test('pasted controls of Latin-1 are the signs that were meant', async () => {
  const { blocks, notices } = await read(
    'paste.txt',
    utf8('It cost \u00805 million \u0096 \u0093net\u0094'),
  );
  expect(blocks).toEqual(['paragraph: It cost €5 million – “net”']);
  expect(notices).toEqual([expect.stringMatching(/Compare them with the original/)]);
});

test('what shows nothing is left out with a notice', async () => {
  const { blocks, notices } = await read(
    'release.txt',
    utf8(`Sales rose by \u00085%${' and more'.repeat(20)}`),
  );
  expect(blocks).toEqual([`paragraph: Sales rose by 5%${' and more'.repeat(20)}`]);
  expect(notices).toEqual(['Control characters, which show nothing, were left out: 1.']);
});

test.each([
  'Return-Path: <ir@example.com>\r\nSubject: Kiln\r\n\r\nKiln opens',
  'From: <Saved by a browser>\nSubject: Kiln\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\nKiln',
])('a mail or web archive is refused, not read as text', async (mail) => {
  expect(await readSourceFile('release.mht', utf8(mail))).toEqual({
    ok: false,
    message: expect.stringContaining('.eml, .mht') as unknown,
  });
});
