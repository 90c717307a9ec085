import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { sampleNewsroom } from '@dateline/fixtures';
import { chooseFileType } from './choose-file-type';
import { fileTypes } from './file-type';
import { inspectFile } from './inspect-file';
import {
  latin1,
  makeDocx,
  makeGif,
  makeJpeg,
  makeMedia,
  makeMp3,
  makeOffice,
  makePackedPdf,
  makePdf,
  makePng,
  makeWebp,
} from './testing/make-files';
import { makeZip } from './testing/make-zip';
import { UnsafeFile } from './unsafe-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-types-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The media type that the file would be issued as. */
async function inspect(bytes: Buffer, name: string): Promise<string> {
  const place = path.join(folder, 'file');
  await writeFile(place, bytes);
  return chooseFileType(await inspectFile(place, name), name).mediaType;
}

const exe = latin1('MZ\x90\0\x03\0\0\0');
const html = '<!doctype html><script>alert(document.domain)</script>';
const report = makeZip([{ name: 'report/META-INF/reportPackage.json' }, { name: 'a.xhtml' }]);

test.each([
  ['report.pdf', makePdf(), 'application/pdf'],
  [
    'opens-at-a-page.pdf',
    makePdf(
      '4 0 obj\n<< /OpenAction [3 0 R /XYZ null null 0] >>\nendobj\n6 0 obj\n<< /S /URI /URI (https://a.example//b) >>\nendobj',
    ),
    'application/pdf',
  ],
  [
    'opens-at-a-page-named-elsewhere.pdf',
    makePdf(
      '4 0 obj\n<< /OpenAction 5 0 R >>\nendobj\n5 0 obj\n<< /S /GoTo /D [3 0 R /Fit] >>\nendobj\n6 0 obj\n<< /S /URI /URI (https://a.example) >>\nendobj',
    ),
    'application/pdf',
  ],
  ['packed.PDF', makePackedPdf('4 0 << /Type /Font >>'), 'application/pdf'],
  [
    'linked.pdf',
    makePdf('4 0 obj << /S /URI /URI (https://example.com/Launch) >> endobj'),
    'application/pdf',
  ],
  ['photo.jpg', makeJpeg(), 'image/jpeg'],
  ['photo.JPEG', makeJpeg(), 'image/jpeg'],
  ['chart.png', makePng(), 'image/png'],
  ['chart.gif', makeGif(), 'image/gif'],
  ['chart.webp', makeWebp(), 'image/webp'],
  ['chart.avif', makeMedia('avif', 'mif1'), 'image/avif'],
  ['old.avif', makeMedia('mif1', 'avif'), 'image/avif'],
  ['film.mp4', makeMedia('isom', 'mp42'), 'video/mp4'],
  ['call.mp3', makeMp3(), 'audio/mpeg'],
  ['tagged.mp3', makeMp3('ID3\x04\0\0\0\0\0\x05abcde'), 'audio/mpeg'],
  ['call.wav', latin1('RIFF\x04\0\0\0WAVEfmt '), 'audio/wav'],
  [
    'text.docx',
    makeDocx(),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'sheet.xlsx',
    makeOffice('xl/workbook.xml'),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  [
    'slides.pptx',
    makeOffice('ppt/presentation.xml'),
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
  ['esef.zip', report, 'application/zip'],
  ['figures.csv', Buffer.from('\ufeffUmsatz;Größe\r\n<5 %;1\r\n'), 'text/csv'],
  ['note.txt', Buffer.from('図表 and words'), 'text/plain'],
  ['without extension', makePdf(), 'application/pdf'],
  ['Report 2.5', makePdf(), 'application/pdf'],
])('%s is taken as what it is', async (name, bytes, mediaType) => {
  await expect(inspect(bytes, name)).resolves.toBe(mediaType);
});

test.each(sampleNewsroom.files.map((file) => [file.name, file] as const))(
  'the sample newsroom’s %s is taken',
  async (name, file) => {
    await expect(inspect(await readFile(file.path), name)).resolves.toBe(file.mediaType);
  },
);

test.each([
  ['a program named as a PDF', 'report.pdf', exe, 'is a program'],
  ['a program of Linux', 'tool', latin1('\x7fELF\x02'), 'is a program'],
  ['a program of macOS', 'tool', latin1('\xcf\xfa\xed\xfe\x07'), 'is a program'],
  ['a shell script', 'install.txt', latin1('#!/bin/sh\nrm -rf /'), 'is a script'],
  ['a script by its name', 'chart.js', latin1('alert(1)'), 'is named .js and holds plain text'],
  ['a web page', 'page.html', latin1(html), 'is a web page'],
  ['a web page named as text', 'page.txt', latin1(html), 'is a web page'],
  ['a web page in a text', 'figures.csv', latin1(`a;b\n${html}`), 'holds a web page'],
  ['a web page named as a picture', 'chart.png', latin1(` \n${html}`), 'is a web page'],
  [
    'a web page before a PDF',
    'report.pdf',
    Buffer.concat([latin1(html), makePdf()]),
    'is a web page',
  ],
  [
    'a PDF behind other bytes',
    'report.pdf',
    Buffer.concat([latin1('\0\0'), makePdf()]),
    'is of a kind',
  ],
  ['a drawing', 'logo.svg', latin1('<svg xmlns="x" onload="alert(1)"/>'), 'is an SVG drawing'],
  [
    'a drawing named as PNG',
    'logo.png',
    latin1('<?xml version="1.0"?>\n<svg onload="a()"/>'),
    'SVG',
  ],
  [
    'a report as XHTML',
    'a.xhtml',
    latin1('<?xml version="1.0"?><html xmlns="x">'),
    'report package',
  ],
  ['a picture named as a PDF', 'report.pdf', makePng(), 'is named .pdf and holds a PNG picture'],
  ['a PDF named as a program', 'report.exe', makePdf(), 'is named .exe and holds a PDF'],
  ['nothing', 'empty.pdf', Buffer.alloc(0), 'is empty'],
  ['a text with a NUL', 'note.txt', latin1('words\0more'), 'is of a kind'],
  ['a text with a NUL far behind', 'note.txt', latin1(`${'a'.repeat(9000)}\0`), 'is not text'],
  ['a text in Latin-1', 'note.csv', latin1('Gr\xf6\xdfe;1\n'), 'is not text in UTF-8'],
  ['a text that breaks off', 'note.txt', latin1('a\xc3'), 'ends in the middle'],
  ['an old Office document', 'a.doc', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'an old Office'],
  [
    'a PNG with a script behind it',
    'a.png',
    Buffer.concat([makePng(), latin1('alert(1)')]),
    'after its end',
  ],
  ['a PNG with a script in it', 'a.png', makePng(html), 'hidden in it'],
  ['a PNG cut short', 'a.png', makePng().subarray(0, 40), 'is not a whole PNG'],
  [
    'a GIF that is a script',
    'a.gif',
    latin1('GIF89a=1;alert(document.domain);'),
    'run as a script',
  ],
  [
    'a GIF that opens a comment',
    'a.gif',
    makeGif({ width: '/*', comment: '*/=1;alert(1)//' }),
    'run as a script',
  ],
  ['a GIF with bytes behind it', 'a.gif', Buffer.concat([makeGif(), latin1('x')]), 'after its end'],
  ['a GIF with an archive behind it', 'a.gif', Buffer.concat([makeGif(), report]), 'after its end'],
  ['a JPEG that opens a comment', 'a.jpg', makeJpeg('/*'), 'run as a script'],
  [
    'a JPEG with an archive behind it',
    'a.jpg',
    Buffer.concat([makeJpeg(), report]),
    'ZIP archive hidden',
  ],
  [
    'a JPEG with PHP in it',
    'a.jpg',
    Buffer.concat([makeJpeg(), latin1('<?php eval(1);')]),
    'hidden in it',
  ],
  [
    'an archive before a PDF’s end',
    'a.pdf',
    Buffer.concat([makePdf(), makeZip([{ name: 'a' }], { comment: '%%EOF' })]),
    'ZIP archive hidden',
  ],
  [
    'a WebP with bytes behind it',
    'a.webp',
    Buffer.concat([makeWebp(), latin1('xyz')]),
    'is not one whole WebP',
  ],
  ['a QuickTime video', 'a.mov', makeMedia('qt  '), 'QuickTime'],
])('%s is refused', async (_, name, bytes, reason) => {
  const refusal = inspect(bytes, name);
  await expect(refusal).rejects.toThrow(UnsafeFile);
  await expect(refusal).rejects.toThrow(reason);
  await expect(refusal).rejects.toThrow(`The file "${name}" `);
});

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
const inObject = (text: string) => `4 0 obj\n${text}\nendobj`;

test.each([
  ['a script', makePdf(inObject(script)), 'JavaScript'],
  [
    'a script that is spelt in numbers',
    makePdf(inObject('<</S/J#61vaScr#69pt/JS(x)>>')),
    'JavaScript',
  ],
  ['a script behind a comment', makePdf(inObject('<< /S %x\n /JavaScript >>')), 'JavaScript'],
  [
    'an action whose type stands elsewhere',
    makePackedPdf('4 0 /JavaScript << /S 4 0 R >>'),
    'cannot be checked',
  ],
  ['a form with scripts', makePdf(inObject('<< /XFA 9 0 R >>')), 'XFA'],
  ['a script in packed objects', makePackedPdf(`4 0 ${script}`), 'JavaScript'],
  [
    'packed objects that are spelt in numbers',
    Buffer.from(makePackedPdf(script).toString('latin1').replace('/ObjStm', '/Obj#53tm'), 'latin1'),
    'JavaScript',
  ],
  [
    'objects packed twice',
    makePackedPdf(script, '/Filter [/ASCIIHexDecode /FlateDecode]'),
    'cannot be checked',
  ],
  [
    'objects packed in another way',
    makePackedPdf(script, '/Filter /LZWDecode'),
    'cannot be checked',
  ],
  [
    'packed objects that are broken',
    makePdf(inObject('<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nbroken\nendstream')),
    'cannot be checked',
  ],
  [
    'a program to start',
    makePdf(inObject('<< /S /Launch /F (cmd.exe) >>')),
    'starts other programs',
  ],
  [
    'an attached file',
    makePdf(inObject('<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream')),
    'attached within it',
  ],
  [
    'a form that sends itself when it is opened',
    makePdf(
      inObject('<< /OpenAction << /S /SubmitForm /F << /FS /URL /F (https://x.example) >> >> >>'),
    ),
    'sends what is in it',
  ],
  ['data that it reads in', makePdf(inObject('<< /S /ImportData /F (a.fdf) >>')), 'reads files of'],
  ['actions of its own', makePdf(inObject('<< /AA << /O 5 0 R >> >>')), 'acts by itself'],
  ['actions of its own elsewhere', makePackedPdf('5 0 << /Type/Page/AA 9 0 R>>'), 'acts by itself'],
  [
    'a file of a network to go to',
    makePdf(inObject('<< /S /GoToR /F (\\\\\\\\server\\\\share\\\\a.pdf) /D [0 /Fit] >>')),
    'opens files of the reader',
  ],
  ...[
    '/URI (\\\\\\\\server\\\\share)',
    '/URI (\\134\\134server)',
    '/F <5C5c736572766572>',
    '/UF (\xfe\xff\0\\\\\0\\\\\0s)',
    '/UF <FEFF005C005C0073>',
    '/F (//server/share)',
    '/URI (FILE:///etc/passwd)',
    '/URI <66696c653a2f2f>',
  ].map((name): [string, Buffer, string] => [
    `a file of a network, written ${name}`,
    makePdf(inObject(`<< /S /URI ${name} >>`)),
    'opens files of the reader',
  ]),
  [
    'an address that opens at once',
    makePdf(inObject('<< /OpenAction << /S /URI /URI (https://x.example) >> >>')),
    'as soon as it is opened',
  ],
  [
    'an address that opens at once from elsewhere',
    makePdf(
      `${inObject('<< /OpenAction 5 0 R >>')}\n5 0 obj <</S/URI/URI(https://x.example)>> endobj`,
    ),
    'as soon as it is opened',
  ],
  [
    'an address that opens at once from packed objects',
    makePackedPdf('5 0 6 24 << /OpenAction 6 0 R >> << /S /URI /URI (https://x.example) >>'),
    'as soon as it is opened',
  ],
  [
    'an address that opens after a page was turned to',
    makePdf(inObject('<< /OpenAction << /S /GoTo /D [3 0 R /Fit] /Next 6 0 R >> >>')),
    'as soon as it is opened',
  ],
  ['a password', makePdf(inObject('<< /Encrypt 9 0 R >>')), 'encrypted'],
  ['no end', makePdf().subarray(0, 200), 'does not end'],
  [
    'a script beyond the first megabyte',
    makePdf(`%${'x'.repeat(1_048_300)}\n${inObject(script)}`),
    'JavaScript',
  ],
])('a PDF with %s is refused', async (_, bytes, reason) => {
  await expect(inspect(bytes, 'report.pdf')).rejects.toThrow(reason);
});

test.each([
  ['macros', makeDocx([{ name: 'word/vbaProject.bin' }]), 'macros'],
  [
    'macros by its type',
    makeDocx([], 'application/vnd.ms-word.document.macroEnabled.main'),
    'macros',
  ],
  [
    'an embedded program',
    makeDocx([{ name: 'word/embeddings/oleObject1.bin' }]),
    'embedded object',
  ],
  [
    'a template from elsewhere',
    makeDocx([
      {
        name: 'word/_rels/settings.xml.rels',
        content:
          '<Relationship Type="x/attachedTemplate" Target="http://a/b.dotm" TargetMode="External"/>',
      },
    ]),
    'template',
  ],
])('a document with %s is refused', async (_, bytes, reason) => {
  await expect(inspect(bytes, 'a.docx')).rejects.toThrow(reason);
});

test.each([
  ['a program', makeZip([{ name: 'a.xhtml' }, { name: 'setup.EXE' }]), 'can be run'],
  ['a program with a dot behind', makeZip([{ name: 'setup.exe. ' }]), 'can be run'],
  ['a document with macros', makeZip([{ name: 'a.docm' }]), 'can be run'],
  ['a way out of its folder', makeZip([{ name: '../../etc/cron.d/x' }]), 'elsewhere'],
  ['an absolute name', makeZip([{ name: '/etc/passwd' }]), 'elsewhere'],
  ['a way out in the Windows way', makeZip([{ name: '..\\x' }]), 'elsewhere'],
  ['a link', makeZip([{ name: 'a', mode: 0xa1ff }]), 'elsewhere'],
  ['a password', makeZip([{ name: 'a', flags: 1 }]), 'password'],
  ['another archive', makeZip([{ name: 'a.zip' }]), 'another archive'],
  [
    'something behind its directory',
    makeZip([{ name: 'a' }], { behind: 'PK\x01\x02' }),
    'cannot be checked|can be checked',
  ],
  ['nothing in it', makeZip([]), 'is of a kind'],
])('an archive with %s is refused', async (_, bytes, reason) => {
  await expect(inspect(bytes, 'a.zip')).rejects.toThrow(new RegExp(reason));
});

test('a document must be named as what it is, an archive too', async () => {
  await expect(inspect(makeDocx(), 'a.zip')).rejects.toThrow('is named .zip and holds a Word');
  await expect(inspect(report, 'a.docx')).rejects.toThrow('is named .docx and holds a ZIP');
});

/** Whether a file with this name may be issued as this type. */
function isHarmless(mediaType: unknown, name: string): boolean {
  const type = Object.values(fileTypes).find((one) => one.mediaType === mediaType);
  if (!type || /html|xml(?!formats)|script|svg|octet-stream/.test(type.mediaType)) return false;
  return name === 'a' || type.extensions.some((one) => name === `a${one}`);
}

test('whatever bytes and name: refused, or a type that runs nothing and fits the name', async () => {
  const starts = ['%PDF-', '\xff\xd8\xff', 'GIF89a', 'PK\x03\x04', 'RIFF', '<svg', 'ID3', '#!', ''];
  const names = Object.values(fileTypes).map(({ extensions: [usual] }) => `a${usual}`);
  const bytes = fc
    .tuple(fc.constantFrom(...starts), fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string()))
    .map(([start, rest]) => Buffer.concat([latin1(start), Buffer.from(rest)]));
  await fc.assert(
    fc.asyncProperty(
      bytes,
      fc.constantFrom(...names, 'a.svg', 'a.html', 'a.js', 'a'),
      async (file, name) => {
        const result = await inspect(file, name).catch((error: unknown) => error);
        expect(result instanceof UnsafeFile || isHarmless(result, name)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test('a large file is read in parts, in reasonable time', async () => {
  const noise = Buffer.alloc(8 * 1024 * 1024, 'stream /S /S% obj <<');
  await expect(
    inspect(Buffer.concat([makePdf(), noise, latin1('\n%%EOF')]), 'a.pdf'),
  ).resolves.toBe('application/pdf');
});
