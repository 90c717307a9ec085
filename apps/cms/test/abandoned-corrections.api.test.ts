import { transition, approve, save, upload } from './account-steps';
import { signInAs } from './accounts';
import { correct, teamOf, issue, keepLibrary, type Library, text, writeRelease } from './team';
import { toKeptFields } from '../src/modules/working-release/kept-fields';
import { createWorkingReleases } from '../src/modules/working-release/working-releases';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { verifyNewsroom } from './verify-newsroom';

/** A correction that was opened by mistake, over HTTP: nothing of it is left, and nothing else is lost. */

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

let sequence = 0;
const write = (fields: object = {}) =>
  writeRelease(newsroom.strapi, library, { slug: `correction-${(sequence += 1)}`, ...fields });
const notice = 'The crane is larger.';
const reason = 'It was the wrong release.';
const readFields = async (documentId: string) => {
  const found = await createWorkingReleases(newsroom.strapi).findWorking({
    documentId,
    language: 'en',
  });
  return toKeptFields(found ?? {});
};
const readWorkflow = (documentId: string) => teamOf(newsroom.strapi, documentId).workflow();
const open = async (documentId: string, token = writer) => {
  expect((await transition(newsroom, documentId, { type: 'correct', notice }, token)).status).toBe(
    200,
  );
};
const abandon = (documentId: string, token = writer) =>
  transition(newsroom, documentId, { type: 'abandon', reason }, token);
const saveAs = async (token: string, documentId: string, data: object) => {
  const { status, text: answered } = await save(newsroom, 'release', documentId, data, token);
  expect({ status, answered }).toMatchObject({ status: 200 });
};
const writeIssued = async (fields: object = {}) => {
  const documentId = await write(fields);
  await issue(newsroom.strapi, documentId);
  return documentId;
};

test('a correction is abandoned after its approval, and every field is as it was', async () => {
  const file = await upload(newsroom, 'Revenue was 100.', writer);
  const other = await upload(newsroom, 'Revenue was 200.', writer);
  const [category, company] = await Promise.all([
    newsroom.strapi
      .documents('api::category.category')
      .create({ data: { name: 'Other news', slug: 'other-news' } }),
    newsroom.strapi.documents('api::company.company').create({
      data: { name: 'Quay', legalName: 'Quay plc', slug: 'quay', timeZone: { name: 'UTC' } },
    }),
  ]);
  const documentId = await writeIssued({
    ...{ subheadline: 'It is large', summary: 'A crane.', source: 'Harbour' },
    dateline: { city: 'Hamburg', country: 'Germany', day: '2026-03-02' },
    attachments: [{ title: 'Figures', file: file.id }],
    links: [{ label: 'Cranes', url: 'https://harbour.example/cranes' }],
  });
  const before = { fields: await readFields(documentId), workflow: await readWorkflow(documentId) };
  await open(documentId);
  const changed = {
    ...{ headline: 'Something else', subheadline: null, slug: 'elsewhere', summary: 'None.' },
    ...{ source: 'Quay', body: text('Something else.'), company: company.documentId },
    dateline: { city: 'Bremen', country: 'Germany', day: '2026-03-03' },
    ...{ boilerplates: [], contacts: [], categories: [category.documentId] },
    attachments: [{ title: 'Other figures', file: other.id }],
    links: [],
  };
  await saveAs(writer, documentId, changed);
  await transition(newsroom, documentId, { type: 'request-approval' }, writer);
  expect((await approve(newsroom, documentId, second)).status).toBe(200);
  expect(await readFields(documentId)).not.toMatchObject({ headline: before.fields.headline });

  expect(await abandon(documentId)).toMatchObject({ status: 200 });
  expect(await readFields(documentId)).toEqual(before.fields);
  const workflow = await readWorkflow(documentId);
  expect(workflow).toMatchObject({
    ...{ stage: 'issued', approvals: [], lastEditor: null, scheduledFor: null },
    ...{ contentHash: before.workflow.contentHash, current: before.workflow.current },
  });
  const entry: object = await newsroom.strapi.db
    .connection('audit_entries')
    .where({ release_id: workflow.releaseId })
    .orderBy('sequence', 'desc')
    .first('action', 'actor', 'reason', 'content_hash');
  expect(entry).toEqual({
    ...{ action: 'release.abandon', actor: 'writer@newsroom.example', reason },
    content_hash: before.workflow.contentHash,
  });
  expect((await verifyNewsroom(newsroom)).fault).toBeNull();
});

test('a correction can be abandoned in each stage until it is scheduled, and a new one be opened', async () => {
  const documentId = await writeIssued();
  const { request, agree, schedule, transition: actAs } = teamOf(newsroom.strapi, documentId);
  for (const advance of [() => Promise.resolve(), request, agree]) {
    await open(documentId);
    await advance();
    expect((await abandon(documentId)).status).toBe(200);
    expect((await readWorkflow(documentId)).stage).toBe('issued');
  }
  await open(documentId);
  await agree();
  await schedule(new Date(Date.now() + 3_600_000));
  expect((await abandon(documentId)).text).toMatch(/hold it first/);
  await actAs('approver', { type: 'hold', reason });
  expect((await abandon(documentId)).status).toBe(200);
  expect((await abandon(documentId)).text).toMatch(/no correction of it is open/);
  // An approval of what was abandoned counts for nothing.
  await open(documentId);
  await request();
  expect((await readWorkflow(documentId)).approvals).toEqual([]);
});

test('a draft that was never issued has no correction to abandon', async () => {
  expect((await abandon(await write())).text).toMatch(/never issued/);
});

test('an abandoned correction takes its own notice with it, and leaves that of the correction before', async () => {
  const documentId = await writeIssued();
  await correct(newsroom.strapi, documentId, { subheadline: 'It lifts 40 tonnes' });
  const before = await readFields(documentId);
  await open(documentId);
  expect((await abandon(documentId)).status).toBe(200);
  expect(await readFields(documentId)).toEqual(before);
  expect((await readWorkflow(documentId)).stage).toBe('corrected');
});

test('an abandoned correction makes nobody an editor of the next one, but who changed what stays', async () => {
  const documentId = await writeIssued();
  await open(documentId, editor);
  await saveAs(editor, documentId, { subheadline: 'It is small' });
  await abandon(documentId, editor);
  await open(documentId);
  await transition(newsroom, documentId, { type: 'request-approval' }, writer);
  expect((await approve(newsroom, documentId, editor)).status).toBe(200);

  await abandon(documentId);
  await open(documentId);
  const body = text('FALSE words, while a correction is open.');
  await save(newsroom, 'boilerplate', library.boilerplate, { body }, editor);
  await abandon(documentId);
  await open(documentId);
  await transition(newsroom, documentId, { type: 'request-approval' }, writer);
  expect((await approve(newsroom, documentId, editor)).text).toMatch(/somebody else has to appr/);
  expect((await approve(newsroom, documentId, second)).status).toBe(200);
});

test('a correction that an older version opened is abandoned once it reads as it was issued', async () => {
  const documentId = await writeIssued();
  await open(documentId);
  await newsroom.strapi.db
    .connection('correction_openings')
    .where({ release_id: (await readWorkflow(documentId)).releaseId })
    .delete();
  await saveAs(writer, documentId, { subheadline: 'It is small' });
  const { status, text: answered } = await abandon(documentId);
  expect({ status, answered }).toEqual({
    status: 400,
    answered: expect.stringMatching(/an older version.*change the text back/),
  });
  expect(await readFields(documentId)).toMatchObject({ subheadline: 'It is small', notice });
  await saveAs(writer, documentId, { subheadline: null });
  expect((await abandon(documentId)).status).toBe(200);
  expect(await readFields(documentId)).toMatchObject({ subheadline: null, notice: null });
  expect((await verifyNewsroom(newsroom)).fault).toBeNull();
});

test('a correction cannot be abandoned where a block that it had is deleted since', async () => {
  const { documentId: gone } = await newsroom.strapi
    .documents('api::disclaimer.disclaimer')
    .create({ data: { name: 'Old', heading: 'Old', body: text('Old words.') } });
  const documentId = await writeIssued({ disclaimers: [{ disclaimer: gone }] });
  await open(documentId);
  await saveAs(writer, documentId, { disclaimers: [] });
  await newsroom.strapi.documents('api::disclaimer.disclaimer').delete({ documentId: gone });
  const { status, text: answered } = await abandon(documentId);
  expect({ status, answered }).toEqual({
    status: 400,
    answered: expect.stringMatching(/the disclaimer .* was deleted/),
  });
  expect((await readWorkflow(documentId)).stage).toBe('draft');
});
