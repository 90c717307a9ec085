import { request, signInAs } from './accounts';
import { keepLibrary, type Library, text, writeRelease } from './desk';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/** Whoever changed what a release will show does not approve it, by whatever door the change came. */

let newsroom: TestNewsroom;
let library: Library;
let approver: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  approver = await signInAs(newsroom, 'approver@newsroom.example', 'Approver');
});
afterAll(() => newsroom.close());

/** The approver asks for approval of a release and approves it, alone. */
async function approveAlone(documentId: string) {
  const path = `/dateline/releases/${documentId}`;
  const act = (given: object) =>
    request(newsroom, 'POST', `${path}/acts`, { locale: 'en', act: given }, approver);
  const asked = await act({ type: 'request-approval' });
  expect(asked.text).toContain('in-review');
  const [row] = await newsroom.strapi.db
    .connection('release_lives')
    .where({ document_id: documentId })
    .select<{ content_hash: string }[]>('content_hash');
  return act({ type: 'approve', contentHash: row?.content_hash });
}

test('somebody who changed nothing of a draft approves it', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'by-somebody-else' });
  expect((await approveAlone(documentId)).text).toContain('approved');
});

test.each([
  ['boilerplate', { body: text('FALSE words.') }],
  ['disclaimer', { body: text('FALSE warning.') }],
  ['contact', { phone: '+49 40 66' }],
  ['company', { legalName: 'Falsehood plc' }],
  ['category', { name: 'False tidings' }],
] as const)('who changed the %s of a draft does not approve it', async (type, data) => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: `${type}-changed` });
  const path = `/content-manager/collection-types/api::${type}.${type}/${library[type]}`;
  expect((await request(newsroom, 'PUT', path, data, approver)).status).toBe(200);
  const { status, text: answer } = await approveAlone(documentId);
  expect(status).toBe(400);
  expect(answer).toMatch(/somebody else has to approve/);
});

test('who replaced a file of a draft does not approve it', async () => {
  const file = await upload('figures.txt', 'Revenue was 100.');
  const documentId = await writeRelease(newsroom.strapi, library, {
    slug: 'file-replaced',
    attachments: [{ title: 'Figures', file: file.id }],
  });
  await upload('figures.txt', 'Revenue was 900.', file.id);
  const { status, text: answer } = await approveAlone(documentId);
  expect(status).toBe(400);
  expect(answer).toMatch(/somebody else has to approve/);
});

/** Over the media library's own address; in the place of another file where its id is given. */
async function upload(name: string, words: string, replaced?: number): Promise<{ id: number }> {
  const form = new FormData();
  form.append('files', new Blob([words], { type: 'text/plain' }), name);
  form.append('fileInfo', JSON.stringify({ name }));
  const query = replaced === undefined ? '' : `?id=${replaced}`;
  const response = await fetch(`${newsroom.url}/upload${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${approver}` },
    body: form,
  });
  expect(response.status).toBeLessThan(300);
  const answer = (await response.json()) as { id: number } | { id: number }[];
  const [file] = [answer].flat();
  if (file === undefined) throw new Error('The media library answered no file.');
  return file;
}
