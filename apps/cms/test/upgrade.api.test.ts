import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex from 'knex';
import { toRecordHash } from '@dateline/release';
import { connectDatabase } from '../src/platform/database/connect-database';
import { editionTables } from '../src/modules/editions/store/edition-tables';
import { workflowTables } from '../src/modules/workflow/store/workflow-tables';
import { preflightTables } from '../src/modules/preflight/store/preflight-tables';
import { proofTables } from '../src/modules/receipts/store/proof-tables';
import { toEdition } from '../src/modules/editions/store/edition-rows';
import type { WholeEditionRow } from '../src/modules/verification/record-rows';
import { createRecordTables } from './create-record';
import { createTestDatabase } from './create-test-database';
import { change, teamOf } from './team';
import {
  askAgain,
  type NewsroomState,
  openKeptNewsroom,
  readRecordedAnswers,
  readState,
  type RecordedAnswer,
} from './kept-newsroom';
import type { TestNewsroom } from './open-test-newsroom';
import { until } from './until';
import { verifyNewsroom } from './verify-newsroom';

const ownTables = { ...editionTables, ...workflowTables, ...preflightTables, ...proofTables };

/** A newsroom from before there were numbered migrations. */
const kept = 'newsroom-d4ec455';
let newsroom: TestNewsroom;
let before: NewsroomState;

beforeAll(async () => {
  ({ newsroom, before } = await openKeptNewsroom(kept));
});
afterAll(() => newsroom.close());

const readNow = () => readState(newsroom.strapi.db.connection);
const listOf = (state: NewsroomState, ...stages: string[]) =>
  state.workflows.filter(({ stage }) => stages.includes(stage));

test('the newsroom held a release at every point of its way', () => {
  expect([...new Set(before.workflows.map(({ stage }) => stage))].sort()).toEqual([
    ...['approved', 'corrected', 'draft', 'in-review', 'issued', 'scheduled', 'withdrawn'],
  ]);
});

test('the public is answered as before, but for what texts are rendered to', async () => {
  const recorded = readRecordedAnswers(kept);
  const answers = await askAgain(newsroom, recorded);
  expect(answers.map(withoutRenderings)).toEqual(recorded.map(withoutRenderings));
});

/**
 * Newer programs group the rows of a table in HTML and write footnote marks in brackets. The documents
 * that they render stay, and so does all else.
 */
function withoutRenderings(answer: RecordedAnswer): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) =>
    isRichText(value) ? value.json : value,
  );
}

function isRichText(value: unknown): value is { json: unknown } {
  return typeof value === 'object' && value !== null && 'html' in value && 'json' in value;
}

test('what was scheduled goes out', async () => {
  await newsroom.restart({ runsJobs: true });
  const [scheduled] = listOf(before, 'scheduled');
  await until(async () => {
    const workflow = (await readNow()).workflows.find(
      (one) => one.release_id === scheduled?.release_id,
    );
    return workflow?.stage === 'issued' ? workflow : null;
  });
  const { body } = await newsroom.ask(
    '{ release(slug: "harbour-schedules") { headline edition { contentHash } } }',
  );
  expect(body.data?.['release']).toEqual({
    headline: 'Harbour schedules a crane',
    edition: { contentHash: scheduled?.['content_hash'] },
  });
});

test('the record holds', async () => {
  const { fault, entries, editions } = await verifyNewsroom(newsroom);
  expect(fault).toBeNull();
  expect(entries).toBeGreaterThan(before.entries.length);
  expect(editions).toBe(before.editions.length + 1);
});

test('every edition keeps its content, its hash and the hash of its record', async () => {
  const after = await readNow();
  expect(before.editions.length).toBeGreaterThan(15);
  const toHashes = (row: WholeEditionRow) => ({
    content: row.canonical_content,
    contentHash: row.content_hash,
    recordHash: toRecordHash(toEdition(row)),
  });
  const kept = after.editions.slice(0, before.editions.length);
  expect(kept.map(toHashes)).toEqual(before.editions.map(toHashes));
});

test('every entry of the trail is as it was', async () => {
  const { entries } = await readNow();
  expect(entries.slice(0, before.entries.length)).toMatchObject(before.entries);
});

test('what was in review or approved is a draft again, and the trail says why', async () => {
  const after = await readNow();
  const pending = listOf(before, 'in-review', 'approved');
  const added = after.entries.slice(before.entries.length);
  const voided = added.filter(({ action }) => action === 'release.void');
  expect(voided.map(({ release_id }) => release_id)).toEqual(
    pending.map(({ release_id }) => release_id),
  );
  for (const { release_id } of pending) {
    const workflow = after.workflows.find((one) => one.release_id === release_id);
    const entry = voided.find((one) => one.release_id === release_id);
    expect(entry).toMatchObject({ actor: 'system', reason: expect.stringMatching(/upgraded/) });
    expect(workflow).toMatchObject({
      ...{ stage: 'draft', content_hash: null, canonical_content: null },
      ...{ voided_at: entry?.at, voided_reason: entry?.reason },
    });
  }
});

test('what was issued, corrected or withdrawn stays so, and the public reads it as before', async () => {
  const after = await readNow();
  for (const workflow of listOf(before, 'issued', 'corrected', 'withdrawn')) {
    const { stage, edition, content_hash, round } = workflow;
    const now = after.workflows.find(({ release_id }) => release_id === workflow.release_id);
    expect(now).toMatchObject({ stage, edition, content_hash, round });
  }
  const { body } = await newsroom.ask(
    `{ release(slug: "harbour-corrects") { subheadline edition { number } }
       gone: release(slug: "harbour-withdraws") { headline } releases { totalCount } }`,
  );
  expect(body.data).toMatchObject({
    release: { subheadline: 'It is yellow', edition: { number: 2 } },
    gone: null,
    releases: { totalCount: listOf(before, 'issued', 'corrected', 'scheduled').length + 1 },
  });
});

test('its own tables have the columns of a new newsroom', async () => {
  const server = await createTestDatabase(globalThis.datelineDatabase);
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-new-'));
  const place = { dataFolder: folder, databaseUrl: server.url };
  const fresh = connectDatabase(place, { isReadOnly: false });
  await createRecordTables(fresh);
  const upgraded = newsroom.strapi.db.connection;
  for (const table of [...Object.keys(ownTables), 'correction_openings']) {
    const columns = await upgraded(table).columnInfo();
    expect({ table, columns }).toEqual({ table, columns: await fresh(table).columnInfo() });
  }
  await fresh.destroy();
  await server.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('whoever could write the blocks of the library may say whose they are', async () => {
  const rows = await newsroom.strapi.db
    .connection('admin_permissions')
    .where({ action: 'plugin::content-manager.explorer.update' })
    .whereIn('subject', ['api::boilerplate.boilerplate', 'api::contact.contact'])
    .pluck<unknown[]>('properties');
  expect(rows.length).toBeGreaterThan(1);
  for (const properties of rows) {
    const read: unknown = typeof properties === 'string' ? JSON.parse(properties) : properties;
    expect(read).toEqual({ fields: expect.arrayContaining(['name', 'company', 'language']) });
  }
});

test('a correction of what was issued before the upgrade can be abandoned', async () => {
  const [issued] = listOf(before, 'corrected');
  const documentId = String(issued?.['document_id']);
  const { workflow, transition, correct } = teamOf(newsroom.strapi, documentId);
  await correct();
  await change(newsroom.strapi, documentId, { subheadline: 'It is blue' });
  await transition('writer', { type: 'abandon', reason: 'It is yellow after all.' });
  expect(await workflow()).toMatchObject({
    stage: 'corrected',
    contentHash: issued?.['content_hash'],
  });
  const release = newsroom.strapi.documents('api::release.release');
  expect(await release.findOne({ documentId })).toMatchObject({ subheadline: 'It is yellow' });
  expect((await verifyNewsroom(newsroom)).fault).toBeNull();
});

test('a second start changes nothing more', async () => {
  const { entries } = await readNow();
  await newsroom.restart();
  expect((await readNow()).entries).toEqual(entries);
});

const onSqlite = globalThis.datelineDatabase === 'sqlite' ? test : test.skip;

const onPostgres = globalThis.datelineDatabase === 'postgres' ? test : test.skip;

onPostgres('no copy is written where the database is no file', () => {
  expect(readdirSync(newsroom.dataFolder)).not.toContain('backups');
});

onSqlite('a copy of before is there, private and whole', async () => {
  const folder = path.join(newsroom.dataFolder, 'backups');
  expect(readdirSync(folder)).toEqual(['newsroom-before-0001-baseline.db']);
  const file = path.join(folder, 'newsroom-before-0001-baseline.db');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const copy = knex({ client: 'better-sqlite3', connection: file, useNullAsDefault: true });
  expect(await readState(copy)).toEqual(before);
  await copy.destroy();
});
