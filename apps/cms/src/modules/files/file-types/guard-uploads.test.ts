import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { guardUploads, type RefusedFile } from './guard-uploads';
import { latin1, makePdf, makePng } from './testing/make-files';

let folder: string;
let refused: RefusedFile[];
let passed: string[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-door-'));
  refused = [];
  passed = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Strapi's upload service as far as it is guarded; notes what passes the guard. */
function openDoor() {
  const service = {
    upload: async (_request: object) => void passed.push('upload'),
    replace: async (_id: number, _request: object) => void passed.push('replace'),
    updateFileInfo: async (_id: number, _info: object) => void passed.push('rename'),
    findOne: async () => ({ ext: '.PDF' }),
  };
  const strapi = { plugin: () => ({ service: () => service }) } as unknown as Core.Strapi;
  guardUploads(strapi, async (file) => void refused.push(file));
  return service;
}

async function drop(name: string, bytes: Buffer) {
  const filepath = path.join(folder, String(Math.random()));
  await writeFile(filepath, bytes);
  return { filepath, originalFilename: name, mimetype: 'text/html', size: bytes.length };
}

test('a good file passes, with the type that its bytes have', async () => {
  const files = await drop('report.pdf', makePdf());
  await openDoor().upload({ data: { fileInfo: { name: 'report.pdf' } }, files });
  expect(passed).toEqual(['upload']);
  expect(files).toMatchObject({
    mimetype: 'application/pdf',
    detectedMimeType: 'application/pdf',
  });
  expect(refused).toEqual([]);
});

test('a dangerous file is refused before Strapi touches any of its upload', async () => {
  const files = [
    await drop('report.pdf', makePdf()),
    await drop('chart.png', latin1('<svg onload="alert(1)"/>')),
    await drop('setup.exe', latin1('MZ\x90\0\x03')),
  ];
  const dropped = openDoor().upload({ data: {}, files });
  await expect(dropped).rejects.toMatchObject({
    name: 'ValidationError',
    message:
      'The file "chart.png" is an SVG drawing, which can run scripts in a reader’s browser: ' +
      'save it as PNG. The file "setup.exe" is a program, which a newsroom does not issue.',
  });
  expect(passed).toEqual([]);
  expect(refused.map(({ name }) => name)).toEqual(['chart.png', 'setup.exe']);
});

test('a good file is not given a dangerous name beside its own', async () => {
  const files = await drop('report.pdf', makePdf());
  const dropped = openDoor().upload({ data: { fileInfo: { name: 'report.html' } }, files });
  await expect(dropped).rejects.toThrow('The file "report.html" is named .html and holds a PDF');
});

test('a file is replaced by one of its kind alone', async () => {
  const door = openDoor();
  await door.replace(1, { data: {}, file: await drop('new.pdf', makePdf()) });
  const picture = await drop('new.png', makePng());
  await expect(door.replace(1, { data: {}, file: picture })).rejects.toThrow(
    'The file "new.png" holds a PNG picture and cannot take the place of a .PDF: upload it as a new file.',
  );
  expect(passed).toEqual(['replace']);
});

test('a file is not renamed to another kind', async () => {
  const door = openDoor();
  await door.updateFileInfo(1, { name: 'Results' });
  await door.updateFileInfo(1, { name: 'Results.pdf' });
  await expect(door.updateFileInfo(1, { name: 'Results.exe' })).rejects.toThrow(
    'The file "Results.exe" holds a PDF and must not be named .exe.',
  );
  expect(passed).toEqual(['rename', 'rename']);
});
