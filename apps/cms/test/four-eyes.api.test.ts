import { approve, approveAlone, importDraft, upload } from './account-steps';
import { request, signInAs } from './accounts';
import { keepLibrary, type Library, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { toAddressee } from './people';

/** Whoever changed what a release will show does not approve it, by whatever door the change came. */

let newsroom: TestNewsroom;
let library: Library;
let approver: string;
let administrator: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  approver = await signInAs(newsroom, 'approver@newsroom.example', 'Approver');
  administrator = await signInAs(newsroom, 'admin@newsroom.example', 'Administrator');
});
afterAll(() => newsroom.close());

test('somebody who changed nothing of a draft approves it', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'by-somebody-else' });
  expect((await approveAlone(newsroom, documentId, approver)).text).toContain('approved');
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
  const { status, text: answer } = await approveAlone(newsroom, documentId, approver);
  expect(status).toBe(400);
  expect(answer).toMatch(/somebody else has to approve/);
});

test('who replaced a file of a draft does not approve it', async () => {
  const file = await upload(newsroom, 'Revenue was 100.', approver);
  const documentId = await writeRelease(newsroom.strapi, library, {
    slug: 'file-replaced',
    attachments: [{ title: 'Figures', file: file.id }],
  });
  await upload(newsroom, 'Revenue was 900.', approver, `/upload?id=${file.id}`);
  const { status, text: answer } = await approveAlone(newsroom, documentId, approver);
  expect(status).toBe(400);
  expect(answer).toMatch(/somebody else has to approve/);
});

test('who imports a draft does not approve it, and somebody else does', async () => {
  const documentId = await importDraft(newsroom, library, 'Harbour Orders Tugs', approver);
  const { status, text: answer } = await approveAlone(newsroom, documentId, approver);
  expect(status).toBe(400);
  expect(answer).toMatch(/somebody else has to approve/);
  expect((await approve(newsroom, documentId, administrator)).text).toContain('approved');
});

describe('an account under another address', () => {
  test('does not approve what it changed under the one before', async () => {
    const person = await signInAs(newsroom, 'born@newsroom.example', 'Approver');
    const documentId = await writeRelease(newsroom.strapi, library, { slug: 'renamed-editor' });
    const path = `/content-manager/collection-types/api::release.release/${documentId}`;
    const saved = await request(newsroom, 'PUT', path, { headline: 'FALSE news' }, person);
    expect(saved.status).toBe(200);
    await rename('born', 'married');
    const { status, text: answer } = await approveAlone(newsroom, documentId, person);
    expect(status).toBe(400);
    expect(answer).toMatch(/somebody else has to approve/);
  });

  test('gives no second approval', async () => {
    const person = await signInAs(newsroom, 'once@newsroom.example', 'Approver');
    await askForApprovals(2);
    const documentId = await writeRelease(newsroom.strapi, library, { slug: 'renamed-approver' });
    expect((await approveAlone(newsroom, documentId, person)).status).toBe(200);
    await rename('once', 'twice');
    const { status, text: answer } = await approve(newsroom, documentId, person);
    expect(status).toBe(400);
    expect(answer).toMatch(/You approved this content already/);
    expect((await approve(newsroom, documentId, approver)).status).toBe(200);
    await askForApprovals(1);
  });

  test('is named in the trail as it was called at each time, by one account', async () => {
    const entries = await newsroom.strapi.db
      .connection('audit_entries')
      .whereIn('actor', ['born@newsroom.example', 'married@newsroom.example'])
      .whereIn('action', ['release.edit', 'release.request-approval'])
      .orderBy('sequence')
      .select<{ actor: string; account_id: number; actor_name: string }[]>();
    expect(entries.map(({ actor }) => actor.split('@')[0])).toEqual(['born', 'married']);
    const [first, second] = entries;
    expect(first?.account_id).toEqual(expect.any(Number));
    expect(second?.account_id).toBe(first?.account_id);
    expect(first?.actor_name).toBe('Approver');
  });
});

test('an editor whom an older record knows by the address alone does not approve', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'older-record' });
  await newsroom.strapi.db
    .connection('release_lives')
    .where({ document_id: documentId })
    .update({ last_editors: JSON.stringify([toAddressee('Approver@Newsroom.example')]) });
  expect((await approveAlone(newsroom, documentId, approver)).status).toBe(400);
});

async function rename(from: string, to: string): Promise<void> {
  const account: unknown = await newsroom.strapi.db
    .query('admin::user')
    .findOne({ where: { email: `${from}@newsroom.example` } });
  const { id } = account as { id: number };
  const given = { email: `${to}@newsroom.example` };
  const answer = await request(newsroom, 'PUT', `/admin/users/${id}`, given, administrator);
  expect(answer.status).toBe(200);
}

async function askForApprovals(approvalsNeeded: number): Promise<void> {
  const path = `/content-manager/collection-types/api::company.company/${library.company}`;
  const answer = await request(newsroom, 'PUT', path, { approvalsNeeded }, administrator);
  expect(answer.status).toBe(200);
}
