import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import {
  type AuditEntry,
  findBrokenEntry,
  firstPreviousHash,
  toAuditEntry,
} from '@dateline/release';
import { connectDatabase } from '../src/platform/database/connect-database';
import { voidApprovals } from '../src/platform/database/migrations/0002-void-approvals';
import { editionTables } from '../src/modules/editions/store/edition-tables';
import { workflowTables } from '../src/modules/workflow/store/workflow-tables';
import { type EntryRow, toEntry } from '../src/modules/verification/record-rows';
import { createTestDatabase, type TestDatabase } from './create-test-database';

let dataFolder: string;
let server: TestDatabase;
let database: Knex;

beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-approvals-'));
  server = await createTestDatabase(globalThis.datelineDatabase);
  database = connectDatabase({ dataFolder, databaseUrl: server.url }, { isReadOnly: false });
  for (const [name, define] of Object.entries({ ...editionTables, ...workflowTables })) {
    await database.schema.createTable(name, define);
  }
});
afterAll(async () => {
  await database.destroy();
  await server.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const table of ['release_lives', 'approvals', 'audit_entries']) await database(table).del();
});

const hash = 'a'.repeat(64);
const at = '2026-03-02T07:00:00.000Z';

async function saveWorkflow(releaseId: string, stage: string, parts: object = {}): Promise<void> {
  await database('release_lives').insert({
    ...{ release_id: releaseId, document_id: releaseId, language: 'en', stage, round: 3 },
    ...{ last_editors: '["b@a.example"]', working_hash: 'b'.repeat(64) },
    ...{ content_hash: hash, canonical_content: '{}', ...parts },
  });
}

/** As the trail was written then. */
async function writeTrail(
  releaseId: string,
  transitions: readonly [actor: string, transition: string][],
) {
  const [last] = await listTrail();
  let previousHash = last?.hash ?? firstPreviousHash;
  for (const [actor, transition] of transitions) {
    const entry = toAuditEntry(
      { at, actor, action: `release.${transition}`, releaseId },
      previousHash,
    );
    previousHash = entry.hash;
    const { action, hash: own } = entry;
    await database('audit_entries').insert({
      ...{ at, actor, action, release_id: releaseId, previous_hash: entry.previousHash, hash: own },
    });
  }
}

/** The newest first. */
const listTrail = () => database<EntryRow>('audit_entries').orderBy('sequence', 'desc');

const upgrade = () =>
  database.transaction(async (trx) => {
    await voidApprovals.up(trx);
  });
const readWorkflow = (releaseId: string): Promise<Record<string, unknown> | undefined> =>
  database('release_lives').where({ release_id: releaseId }).first();

test.each([
  ['in-review', 3],
  ['approved', 4],
])('a release %s is a draft again, and the trail says why', async (stage, round) => {
  await saveWorkflow('r', stage);
  await writeTrail('r', [['a@a.example', 'create']]);
  if (stage === 'approved') {
    await database('approvals').insert({
      ...{ release_id: 'r', round: 3, content_hash: hash, actor: 'c@a.example', at },
    });
  }
  const before = await listTrail();
  await upgrade();
  const [entry, ...old] = await listTrail();
  expect(old).toEqual(before);
  expect(entry).toMatchObject({
    ...{ actor: 'system', action: 'release.void', release_id: 'r', from_hash: hash },
    reason: expect.stringMatching(/^Dateline was upgraded: .* has to be asked for again\.$/),
  });
  expect(await readWorkflow('r')).toMatchObject({
    ...{ stage: 'draft', round, content_hash: null, canonical_content: null },
    ...{ working_hash: 'b'.repeat(64), voided_at: entry?.at, voided_reason: entry?.reason },
  });
  expect(entry?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('the chain goes on unbroken over several releases, in words of any language', async () => {
  for (const releaseId of ['r1', 'r2', 'r3']) {
    await saveWorkflow(releaseId, 'in-review', releaseId === 'r2' ? { content_hash: null } : {});
    await writeTrail(releaseId, [[`${releaseId}-ü"\\@a.example`, 'create']]);
  }
  await upgrade();
  const entries: AuditEntry[] = (await listTrail()).reverse().map(toEntry);
  expect(entries).toHaveLength(6);
  expect(findBrokenEntry(entries)).toBeNull();
});

test.each(['scheduled', 'issued', 'corrected', 'withdrawn'])(
  'a release that is %s stays as it is',
  async (stage) => {
    await saveWorkflow('r', stage, { scheduled_for: stage === 'scheduled' ? at : null });
    await writeTrail('r', [
      ['a@a.example', 'create'],
      ['a@a.example', 'edit'],
    ]);
    const before = { workflow: await readWorkflow('r'), trail: await listTrail() };
    await upgrade();
    expect({ workflow: await readWorkflow('r'), trail: await listTrail() }).toEqual(before);
  },
);

test('everybody who changed the text since it was approved last is its editor, not the last alone', async () => {
  await saveWorkflow('new', 'draft');
  await writeTrail('new', [
    ['a@a.example', 'import'],
    ['system', 'edit'],
    ['b@a.example', 'edit'],
  ]);
  await saveWorkflow('again', 'in-review');
  await writeTrail('again', [
    ['a@a.example', 'create'],
    ['c@a.example', 'approve'],
    ['c@a.example', 'schedule'],
    ['d@a.example', 'void'],
    ['b@a.example', 'edit'],
    ['e@a.example', 'request-approval'],
  ]);
  await upgrade();
  expect(await readWorkflow('new')).toMatchObject({
    ...{ stage: 'draft', voided_at: null, last_editors: '["a@a.example","b@a.example"]' },
  });
  expect(await readWorkflow('again')).toMatchObject({
    last_editors: '["d@a.example","b@a.example"]',
  });
});
