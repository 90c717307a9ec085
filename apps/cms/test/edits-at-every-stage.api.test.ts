import {
  transition,
  approve,
  approveAlone,
  save,
  upload,
  type UploadedFile,
} from './account-steps';
import { request, signInAs } from './accounts';
import { teamOf, issue, keepLibrary, type Library, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/** Whoever changed what a release will show is one of its editors, whatever its stage was then. */

let newsroom: TestNewsroom;
let library: Library;
let writer: string;
let editor: string;
let second: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  writer = await signInAs(newsroom, 'writer@newsroom.example', 'Writer');
  editor = await signInAs(newsroom, 'editor@newsroom.example', 'Approver');
  second = await signInAs(newsroom, 'second@newsroom.example', 'Approver');
});
afterAll(() => newsroom.close());

const refused = /somebody else has to approve/;
let sequence = 0;
const write = (fields: object = {}) =>
  writeRelease(newsroom.strapi, library, { slug: `stage-${(sequence += 1)}`, ...fields });
const send = (method: string, path: string, given: object | null, token: string) =>
  request(newsroom, method, path, given, token);

/** The writer corrects what was issued; who changed the library meanwhile may not approve it. */
async function expectCorrectionBars(documentId: string): Promise<void> {
  const notice = 'The crane is larger.';
  const opened = await transition(newsroom, documentId, { type: 'correct', notice }, writer);
  expect(opened.status).toBe(200);
  await transition(newsroom, documentId, { type: 'request-approval' }, writer);
  expect((await approve(newsroom, documentId, editor)).text).toMatch(refused);
  expect((await approve(newsroom, documentId, writer)).status).toBe(400);
  expect((await approve(newsroom, documentId, second)).status).toBe(200);
}

describe('while a release is issued', () => {
  test.each([
    ['boilerplate', { body: text('FALSE words, while it is issued.') }],
    ['disclaimer', { body: text('FALSE warning, while it is issued.') }],
    ['contact', { phone: '+49 40 77' }],
    ['company', { legalName: 'Falsehood SE' }],
    ['category', { name: 'False news' }],
  ] as const)('who changes its %s does not approve the correction', async (type, data) => {
    const documentId = await write();
    await issue(newsroom.strapi, documentId);
    expect((await save(newsroom, type, library[type], data, editor)).status).toBe(200);
    await expectCorrectionBars(documentId);
  });

  test.each<[string, (file: UploadedFile) => Promise<unknown>]>([
    [
      'replaces its file at the one address',
      ({ id }) => upload(newsroom, 'Revenue was 901.', editor, `/upload?id=${id}`),
    ],
    [
      'replaces its file at the other',
      ({ id }) => upload(newsroom, 'Revenue was 902.', editor, `/upload/files/${id}/replace`),
    ],
    [
      'renames its file',
      ({ id }) =>
        send('PUT', `/upload/files/${id}`, { fileInfo: { name: 'record-figures.txt' } }, editor),
    ],
    ['deletes its file', ({ id }) => send('DELETE', `/upload/files/${id}`, null, editor)],
  ])('who %s does not approve the correction', async (_, change) => {
    const file = await upload(newsroom, 'Revenue was 100.', writer);
    const attachments = [{ title: 'Figures', file: file.id }];
    const documentId = await write({ attachments });
    await issue(newsroom.strapi, documentId);
    await change(file);
    const notice = 'A figure was wrong.';
    expect(
      (await transition(newsroom, documentId, { type: 'correct', notice }, writer)).status,
    ).toBe(200);
    // Without its bytes an attachment cannot be issued.
    await save(newsroom, 'release', documentId, { attachments: [] }, writer);
    await transition(newsroom, documentId, { type: 'request-approval' }, writer);
    expect((await approve(newsroom, documentId, editor)).text).toMatch(refused);
    expect((await approve(newsroom, documentId, second)).status).toBe(200);
  });

  test('who changed nothing of it approves the correction, also who wrote what was issued', async () => {
    const documentId = await write();
    await save(newsroom, 'release', documentId, { subheadline: 'It is large' }, editor);
    await issue(newsroom.strapi, documentId);
    const notice = 'The crane is larger.';
    await transition(newsroom, documentId, { type: 'correct', notice }, writer);
    await transition(newsroom, documentId, { type: 'request-approval' }, writer);
    expect((await approve(newsroom, documentId, editor)).status).toBe(200);
  });
});

describe('each change of a file is in the trail, by whichever door', () => {
  test.each<[string, (file: UploadedFile) => Promise<unknown>]>([
    ['file.replace', ({ id }) => upload(newsroom, 'New.', editor, `/upload?id=${id}`)],
    ['file.replace', ({ id }) => upload(newsroom, 'New.', editor, `/upload/files/${id}/replace`)],
    [
      'file.rename',
      ({ id }) => send('PUT', `/upload/files/${id}`, { fileInfo: { name: 'b.txt' } }, editor),
    ],
    [
      'file.rename',
      ({ id }) =>
        send(
          'POST',
          '/upload/actions/bulk-update',
          { updates: [{ id, fileInfo: { name: 'b.txt' } }] },
          editor,
        ),
    ],
    ['file.delete', ({ id }) => send('DELETE', `/upload/files/${id}`, null, editor)],
    [
      'file.delete',
      ({ id }) => send('POST', '/upload/actions/bulk-delete', { fileIds: [id] }, editor),
    ],
  ])('%s', async (action, change) => {
    const file = await upload(newsroom, 'Old.', writer);
    await change(file);
    const entries = await newsroom.strapi.db
      .connection('audit_entries')
      .where({ subject: `file:${file.documentId}` })
      .select('action', 'actor');
    expect(entries).toEqual([{ action, actor: 'editor@newsroom.example' }]);
  });

  test('what no release shows of a file is no entry', async () => {
    const file = await upload(newsroom, 'Old.', writer);
    await send(
      'PUT',
      `/upload/files/${file.id}`,
      { fileInfo: { caption: 'Of last year' } },
      editor,
    );
    const entries = await newsroom.strapi.db
      .connection('audit_entries')
      .where({ subject: `file:${file.documentId}` });
    expect(entries).toEqual([]);
  });
});

describe('a draft that reads otherwise than was noted of it', () => {
  const forget = async (documentId: string) => {
    const [row] = await newsroom.strapi.db
      .connection('release_lives')
      .where({ document_id: documentId })
      .select<{ release_id: string }[]>('release_id');
    await newsroom.strapi.db
      .connection('carried_subjects')
      .where({ release_id: row?.release_id })
      .delete();
  };

  test('is not approved by who changed a text that nobody had noted it to draw in', async () => {
    const documentId = await write();
    await forget(documentId);
    const body = text('FALSE words that nobody noted.');
    await save(newsroom, 'boilerplate', library.boilerplate, { body }, editor);
    await transition(newsroom, documentId, { type: 'request-approval' }, writer);
    expect((await approve(newsroom, documentId, editor)).text).toMatch(refused);
    expect((await approve(newsroom, documentId, second)).status).toBe(200);
  });

  test('is not approved by who asks, where nobody else can be named', async () => {
    const documentId = await write({ boilerplates: [], disclaimers: [], contacts: [] });
    await newsroom.strapi.db
      .connection('releases')
      .where({ document_id: documentId })
      .update({ subheadline: 'Past all guards' });
    expect((await approveAlone(newsroom, documentId, editor)).text).toMatch(refused);
    expect((await approve(newsroom, documentId, second)).status).toBe(200);
  });

  test('is noted anew at the start where an older version had not done so', async () => {
    const documentId = await write();
    const body = text('FALSE words, from before the start.');
    await save(newsroom, 'boilerplate', library.boilerplate, { body }, editor);
    await newsroom.strapi.db
      .connection('release_lives')
      .where({ document_id: documentId })
      .update({ last_editors: '[]' });
    await forget(documentId);
    await newsroom.restart();
    expect((await approveAlone(newsroom, documentId, editor)).text).toMatch(refused);
    const phone = { phone: '+49 40 88' };
    await save(newsroom, 'contact', library.contact, phone, second);
    const { workflow } = teamOf(newsroom.strapi, documentId);
    expect((await workflow()).stage).toBe('draft');
    expect((await approveAlone(newsroom, documentId, second)).text).toMatch(refused);
  });
});
