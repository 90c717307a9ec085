import { readSourceFile } from './read-source-file';
import { viewBlocks } from './testing/view-blocks';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((c) => [c.charCodeAt(0), 0])]);

test.each([
  ['release.txt', utf8('Café opens')],
  ['release.txt', utf8('\ufeffCafé opens')],
  ['release.txt', utf16('Café opens')],
  ['release.txt', bytes(...utf8('Caf'), 0xe9, ...utf8(' opens'))],
  ['release', utf8('**Café** opens')],
  ['release.md', utf8('*Café* opens')],
  ['release.htm', utf8('Caf&eacute; opens')],
  ['release.txt', utf8('<!DOCTYPE html><p>Café opens')],
  ['release.docx', utf8('<html><p>Café opens')],
])('%s is read whatever its encoding, and by its content before its name', async (name, file) => {
  expect(viewBlocks(await readSourceFile(name, file))).toEqual(['paragraph: Café opens']);
});

test.each([
  ['old.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /\.docx/],
  ['release.pdf', utf8('%PDF-1.7 …'), /PDF/],
  ['release.txt', utf8('{\\rtf1 Acme}'), /\.docx/],
  ['book.xlsx', bytes(0x50, 0x4b, 3, 4, 0, 0), /another program/],
  ['release.docx', utf8('Just words'), /called \.docx/],
  ['photo.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /no text/],
  ['junk.txt', bytes(...Array.from({ length: 400 }, (_, at) => (at * 7) % 31)), /no text/],
  ['large.txt', new Uint8Array(50_000_000).fill(65), /larger than 10 MB/],
  ['long.txt', utf8('word '.repeat(500_000)), /too long/],
  ['lines.txt', utf8('word\n'.repeat(50_000)), /lines/],
  ['blocks.html', utf8('<p>word</p>'.repeat(15_000)), /paragraphs/],
  ['empty.txt', bytes(), /no words/],
])('%s is refused with a sentence', async (name, file, message) => {
  const result = await readSourceFile(name, file);
  expect(result).toEqual({ ok: false, message: expect.stringMatching(message) as unknown });
});
