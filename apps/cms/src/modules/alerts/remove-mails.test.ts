import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeMails } from './remove-mails';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-mails-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, head: string) =>
  writeFile(path.join(folder, name), `${head}\r\nSubject: News\r\n\r\nBody\r\n`);

test('every mail to the address goes, those to others stay', async () => {
  await write('a.eml', 'X-Envelope-From: news@x.example\r\nX-Envelope-To: ada@reader.example');
  await write('b.eml.part', 'X-Envelope-To: ada@reader.example');
  await write('c.eml', 'To: Ada <ADA@reader.example>');
  await write('d.eml', 'X-Envelope-To: eve@reader.example\r\nTo: hada@reader.example.org');
  await removeMails(folder, ['ada@reader.example']);
  expect(await readdir(folder)).toEqual(['d.eml']);
});

test('a newsroom that has written no mail has none to remove', async () => {
  await expect(removeMails(path.join(folder, 'none'), ['ada@reader.example'])).resolves.toBe(
    undefined,
  );
});
