import {
  change,
  teamOf,
  issue,
  keepLibrary,
  type Library,
  person,
  text,
  writeRelease,
} from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { moveInstant, scheduleSoon } from './schedule-soon';
import { until } from './until';
import { verifyNewsroom } from './verify-newsroom';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
});
afterAll(() => newsroom.close());

let sequence = 0;
const write = (fields: object = {}) =>
  writeRelease(newsroom.strapi, library, { slug: `life-${(sequence += 1)}`, ...fields });
const askForApprovals = async (approvalsNeeded: number) => {
  const data: object = { approvalsNeeded };
  await newsroom.strapi
    .documents('api::company.company')
    .update({ documentId: library.company, data });
};
const team = (documentId: string) => teamOf(newsroom.strapi, documentId);
const inAnHour = () => new Date(Date.now() + 3_600_000);

test('a release goes from draft through review and approval to its issue', async () => {
  const documentId = await write();
  const { workflow, request, approve, issueNow } = team(documentId);
  expect(await workflow()).toMatchObject({ stage: 'draft', contentHash: null, current: null });
  await request();
  expect((await workflow()).stage).toBe('in-review');
  await approve();
  expect(await workflow()).toMatchObject({
    stage: 'approved',
    approvals: [{ actor: 'approver@newsroom.example' }],
  });
  await issueNow();
  const { stage, contentHash, current } = await workflow();
  expect(stage).toBe('issued');
  expect(current).toMatchObject({ number: 1, kind: 'issuance', contentHash });
});

test('the newsroom itself approves nothing', async () => {
  const { request, transition, hash } = team(await write());
  await request();
  const contentHash = await hash();
  const itself = person('any', { address: 'system' });
  await expect(transition(itself, { type: 'approve', contentHash })).rejects.toThrow(
    /somebody else/,
  );
});

describe('given an approved release', () => {
  let documentId: string;
  beforeEach(async () => {
    documentId = await write();
    await team(documentId).agree();
  });

  test('an edit voids the approval and says so', async () => {
    await change(newsroom.strapi, documentId, { headline: 'Harbour orders another crane' });
    const { stage, contentHash, approvals, voided } = await team(documentId).workflow();
    expect({ stage, contentHash, approvals }).toEqual({
      stage: 'draft',
      contentHash: null,
      approvals: [],
    });
    expect(voided?.reason).toMatch(/changed the release/);
  });

  test('a save that changes nothing voids nothing', async () => {
    await change(newsroom.strapi, documentId, { headline: 'Harbour orders a crane' });
    expect((await team(documentId).workflow()).stage).toBe('approved');
  });

  test.each([
    ['boilerplate', { body: text('Harbour builds ships.') }],
    ['disclaimer', { body: text('All may come otherwise.') }],
    ['contact', { phone: '+49 40 99' }],
    ['company', { legalName: 'Harbour Holdings plc' }],
    ['category', { name: 'Harbour tidings' }],
  ] as const)('a new text of its %s voids the approval and says so', async (type, data) => {
    const uid = `api::${type}.${type}` as const;
    const values: object = data;
    await newsroom.strapi.documents(uid).update({ documentId: library[type], data: values });
    const { stage, voided } = await team(documentId).workflow();
    expect(stage).toBe('draft');
    expect(voided?.reason).toContain(`changed the ${type}`);
  });

  test('approval of a hash that is no longer the content’s is refused', async () => {
    const { hash, transition, request } = team(documentId);
    const stale = await hash();
    await change(newsroom.strapi, documentId, { headline: 'Otherwise' });
    await request();
    await expect(transition('approver', { type: 'approve', contentHash: stale })).rejects.toThrow(
      /changed since this page was loaded/,
    );
  });
});

test('two people approving at the same moment are counted once each', async () => {
  await askForApprovals(2);
  const { request, approve, workflow } = team(await write());
  await request();
  await Promise.all([approve('ada'), approve('grace')]);
  const { stage, approvals } = await workflow();
  expect(stage).toBe('approved');
  expect(approvals.map(({ actor }) => actor).sort()).toEqual([
    'ada@newsroom.example',
    'grace@newsroom.example',
  ]);
  await askForApprovals(1);
});

test('the same person approving twice at the same moment counts once', async () => {
  await askForApprovals(2);
  const { request, approve, workflow } = team(await write());
  await request();
  const outcomes = await Promise.allSettled([approve('ada'), approve('ada')]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await workflow()).toMatchObject({ stage: 'in-review', approvals: [{}] });
  await askForApprovals(1);
});

test('a scheduled release is issued at its instant and not before', async () => {
  const documentId = await write();
  const { agree, schedule, workflow } = team(documentId);
  await agree();
  const scheduledFor = await scheduleSoon(schedule);
  const { issued, seenAt } = await until(async () => {
    const now = await workflow();
    if (now.stage === 'issued') return { issued: now, seenAt: Date.now() };
    expect(now).toMatchObject({
      ...{ stage: 'scheduled', scheduledFor: scheduledFor.toISOString(), current: null },
    });
    return null;
  });
  expect(seenAt).toBeGreaterThanOrEqual(scheduledFor.getTime());
  expect(new Date(issued.current?.issuedAt ?? 0) >= scheduledFor).toBe(true);
});

test('what fell due while the newsroom was down is issued at its start, once, and marked late', async () => {
  const documentId = await write();
  const { agree, schedule } = team(documentId);
  await agree();
  await schedule(new Date(Date.now() + 60_000));
  const { releaseId } = await team(documentId).workflow();
  const past = new Date(Date.now() - 90_000).toISOString();
  await newsroom.strapi.db
    .connection('release_lives')
    .where({ release_id: releaseId })
    .update({ scheduled_for: past });
  await newsroom.restart();
  const workflow = await until(async () => {
    const now = await team(documentId).workflow();
    return now.stage === 'issued' ? now : null;
  });
  expect(workflow.current?.lateness).toBeGreaterThan(80_000);
  const trail = await newsroom.strapi.db
    .connection('audit_entries')
    .where({ release_id: releaseId, action: 'release.issue' });
  expect(trail).toEqual([
    expect.objectContaining({ reason: expect.stringMatching(/^late: /) as string }),
  ]);
});

test('a scheduled instant in the past is refused', async () => {
  const { agree, schedule } = team(await write());
  await agree();
  await expect(schedule(new Date(Date.now() - 1_000))).rejects.toThrow(/has passed/);
});

test('a scheduled release that was changed past all guards is found before its instant', async () => {
  const documentId = await write();
  await team(documentId).agree();
  await team(documentId).schedule(inAnHour());
  await newsroom.strapi.db
    .connection('releases')
    .where({ document_id: documentId })
    .update({ headline: 'Changed in the database' });
  // Found four seconds before; the job looks for what was moved after five at most.
  await moveInstant(newsroom.strapi, [documentId], 15_000);
  const workflow = await until(async () => {
    const now = await team(documentId).workflow();
    return now.stage === 'scheduled' ? null : now;
  });
  expect(workflow).toMatchObject({ stage: 'draft', current: null });
  expect(workflow.voided?.reason).toBe('The release does not read any more as it was approved.');
});

test('a company in an unknown zone issues nothing, and the sentence says where to look', async () => {
  const lost = await keepLibrary(newsroom.strapi, 'Faraway');
  const company = await newsroom.strapi
    .documents('api::company.company')
    .findOne({ documentId: lost.company, populate: ['timeZone'] });
  // As one that was saved before such zones were refused.
  await newsroom.strapi.db
    .query('company.time-zone')
    .update({ where: { id: company?.timeZone?.id }, data: { name: 'Mars/Olympus' } });
  const documentId = await writeRelease(newsroom.strapi, lost, { slug: 'from-faraway' });
  await expect(team(documentId).request()).rejects.toThrow(
    /cannot be issued yet. Company, time zone: must be an IANA time zone/,
  );
  expect((await team(documentId).workflow()).stage).toBe('draft');
});

test('a release that was deleted meanwhile is told of in a sentence', async () => {
  const documentId = await write();
  await newsroom.strapi.documents('api::release.release').delete({ documentId });
  await expect(team(documentId).request()).rejects.toThrow(/it was deleted/);
});

test('a release that is up for approval cannot be deleted', async () => {
  const documentId = await write();
  await team(documentId).request();
  await expect(
    newsroom.strapi.documents('api::release.release').delete({ documentId }),
  ).rejects.toThrow(/send it back before you delete it/);
});

test('an issued release cannot be edited until it is opened for a correction', async () => {
  const documentId = await write();
  await issue(newsroom.strapi, documentId);
  await expect(change(newsroom.strapi, documentId, { headline: 'Other' })).rejects.toThrow(
    /choose Correct/,
  );
  await team(documentId).correct('The headline was wrong.');
  await change(newsroom.strapi, documentId, { headline: 'Other' });
  await issue(newsroom.strapi, documentId);
  expect(await team(documentId).workflow()).toMatchObject({
    stage: 'corrected',
    current: { number: 2, kind: 'correction' },
  });
});

test('a withdrawn release is gone for the public but for its notice, and stays so', async () => {
  const documentId = await write({ slug: 'to-be-withdrawn' });
  await issue(newsroom.strapi, documentId);
  await team(documentId).withdraw('The order was not placed.');
  const { body } = await newsroom.ask(`{
    release(slug: "to-be-withdrawn") { headline }
    first: release(slug: "to-be-withdrawn", edition: 1) { headline }
    editions(slug: "to-be-withdrawn") { number }
    withdrawal(slug: "to-be-withdrawn") { notice editionNumber company { name } }
  }`);
  expect(body.data).toEqual({
    release: null,
    first: null,
    editions: [],
    withdrawal: {
      notice: 'The order was not placed.',
      editionNumber: 2,
      company: { name: 'Harbour' },
    },
  });
  await expect(change(newsroom.strapi, documentId, { headline: 'Back' })).rejects.toThrow(
    /was withdrawn and cannot/,
  );
  await expect(team(documentId).request()).rejects.toThrow(/was withdrawn/);
});

test('the record of all that was done above holds', async () => {
  expect((await verifyNewsroom(newsroom)).fault).toBeNull();
});

// Last: what it plants into the record stays there.
test('a release whose address another one took meanwhile loses its schedule and holds up none', async () => {
  const [late, good] = [await write({ slug: 'contested' }), await write()];
  for (const documentId of [late, good]) await team(documentId).agree();
  for (const documentId of [late, good]) await team(documentId).schedule(inAnHour());
  // Past the admin's guards, as only somebody with the database's password can.
  await newsroom.strapi.db
    .connection('release_addresses')
    .insert({ slug: 'contested', release_id: 'another' });
  await moveInstant(newsroom.strapi, [late, good], 1_000);
  await until(async () => ((await team(good).workflow()).stage === 'issued' ? true : null));
  const { stage, voided } = await team(late).workflow();
  expect(stage).toBe('draft');
  expect(voided?.reason).toMatch(/could not be issued when it fell due: the address "contested"/);
});
