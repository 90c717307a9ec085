import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  latin1,
  makeDocx,
  makePdf,
  makePng,
} from '../src/modules/files/file-types/testing/make-files';
import { teamOf, keepLibrary, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let token: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ sample: true });
  token = await signIn();
});
afterAll(() => newsroom.close());

/** A session of the demo approver, as the admin panel has one. */
async function signIn(): Promise<string> {
  const accounts = JSON.parse(
    await readFile(path.join(newsroom.dataFolder, 'first-accounts.json'), 'utf8'),
  ) as { email: string; password: string }[];
  const { email, password } = accounts.find((one) => one.email.startsWith('approver'))!;
  const response = await fetch(`${newsroom.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

interface Uploaded {
  id: number;
  documentId: string;
  mime: string;
  error?: { name: string; message: string };
}

/** Drops a file into the media library, or in the place of the file with this id. */
async function drop(name: string, bytes: Buffer, { type = 'application/pdf', id = 0 } = {}) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  form.append('fileInfo', JSON.stringify({ name, caption: null, alternativeText: null }));
  const response = await fetch(`${newsroom.url}/upload${id ? `?id=${id}` : ''}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const body = (await response.json()) as Uploaded | Uploaded[];
  return { status: response.status, body: [body].flat()[0]! };
}

const listOriginals = () => readdir(path.join(newsroom.dataFolder, 'files', 'private'));

const listRefusals = () =>
  newsroom.strapi.db.connection('audit_entries').where('action', 'file.refuse').orderBy('sequence');

test('a good file is taken, with the type of its bytes', async () => {
  const { status, body } = await drop('report.pdf', makePdf(), { type: 'text/html' });
  expect(status).toBeLessThan(300);
  expect(body.mime).toBe('application/pdf');
});

test('no name in the media library has a line end, or reads otherwise than it is stored', async () => {
  const marked = 'results\u202e\r\nfdp.pdf';
  const { body } = await drop(marked, makePdf());
  const findName = async () =>
    (
      (await newsroom.strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { id: body.id } })) as { name: string }
    ).name;
  expect(await findName()).toBe('resultsfdp.pdf');
  const renamed = await fetch(`${newsroom.url}/upload?id=${body.id}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ fileInfo: { name: 'half\u2066 \nyear.pdf' } }),
  });
  expect(renamed.status).toBe(200);
  expect(await findName()).toBe('half year.pdf');
  await drop('third\r\n\u202equarter.pdf', makePdf(), { id: body.id });
  expect(await findName()).toBe('thirdquarter.pdf');
});

test.each([
  ['report.pdf', latin1('MZ\x90\0\x03'), 'The file "report.pdf" is a program'],
  [
    'logo.svg',
    latin1('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'save it as PNG',
  ],
  ['page.html', latin1('<!doctype html><script>alert(1)</script>'), 'is a web page'],
  ['chart.png', Buffer.concat([makePng(), latin1('alert(1)')]), 'after its end'],
  ['text.docx', makeDocx([{ name: 'word/vbaProject.bin' }]), 'holds macros'],
  ['plan.pdf', makePdf('4 0 obj << /S /JavaScript /JS (x) >> endobj'), 'holds JavaScript'],
])('%s is refused at the drop, in words and in the trail', async (name, bytes, reason) => {
  const before = { files: await listOriginals(), refusals: await listRefusals() };
  const { status, body } = await drop(name, bytes);
  expect(status).toBe(400);
  expect(body.error?.name).toBe('ValidationError');
  expect(body.error?.message).toContain(reason);
  expect(await listOriginals()).toEqual(before.files);
  const refusals = (await listRefusals()).slice(before.refusals.length);
  expect(refusals).toEqual([
    expect.objectContaining({
      actor: 'approver@newsroom.example',
      subject: `file:${name}`,
      reason: body.error?.message,
    }),
  ]);
});

describe('given an approved release with a file', () => {
  let documentId: string;
  let file: Uploaded;
  beforeEach(async () => {
    const library = await keepLibrary(newsroom.strapi, `Quay${Date.now()}`);
    ({ body: file } = await drop('figures.pdf', makePdf('% first figures')));
    documentId = await writeRelease(newsroom.strapi, library, {
      slug: `figures-${Date.now()}`,
      attachments: [{ title: 'Figures', file: file.id }],
    });
    await teamOf(newsroom.strapi, documentId).agree();
  });

  const stage = async () => (await teamOf(newsroom.strapi, documentId).workflow()).stage;

  test('replacing the file voids the approval', async () => {
    const { status } = await drop('figures.pdf', makePdf('% other figures'), { id: file.id });
    expect(status).toBeLessThan(300);
    expect(await stage()).toBe('draft');
  });

  test('a refused replacement leaves the file and the approval alone', async () => {
    const { status } = await drop('figures.pdf', latin1('MZ\x90\0'), { id: file.id });
    expect(status).toBe(400);
    expect(await stage()).toBe('approved');
    await teamOf(newsroom.strapi, documentId).issueNow();
    expect(await stage()).toBe('issued');
  });

  test('deleting the file voids the approval', async () => {
    await fetch(`${newsroom.url}/upload/files/${file.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await stage()).toBe('draft');
  });
});
