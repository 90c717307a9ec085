import knexClient, { type Knex } from 'knex';
import { createRecordTables } from '../../../../test/create-record';
import type { RecordedAction } from '../../records/audit';
import { appendOnceAMinute } from './append-once-a-minute';

const start = Date.parse('2026-03-02T10:00:00.000Z');
let knex: Knex;

beforeEach(async () => {
  knex = knexClient({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(knex);
});
afterEach(() => knex.destroy());

const holder = (link: number) => ({ account: null, name: null, address: `preview:${link}` });

async function note(milliseconds: number, parts: Partial<RecordedAction> = {}) {
  await knex.transaction((trx) =>
    appendOnceAMinute(trx, {
      at: new Date(start + milliseconds).toISOString(),
      actor: holder(1),
      action: 'preview.view',
      releaseId: 'doc:en',
      contentHash: 'c'.repeat(64),
      ...parts,
    }),
  );
  return (await knex('audit_entries').count({ entries: '*' }))[0]?.['entries'];
}

test('a link that is opened 70 times a second leaves an entry a minute', async () => {
  for (let at = 0; at < 60_000; at += 1000) await note(at);
  expect(await note(59_999)).toBe(1);
  expect(await note(60_000)).toBe(2);
  expect(await note(60_001)).toBe(2);
});

test('another link, another file and a changed content are entries of their own', async () => {
  expect(await note(0)).toBe(1);
  expect(await note(1, { actor: holder(2) })).toBe(2);
  expect(await note(2, { contentHash: null, subject: 'file:a.pdf' })).toBe(3);
  expect(await note(3, { contentHash: null, subject: 'file:b.pdf' })).toBe(4);
  expect(await note(4, { contentHash: 'd'.repeat(64) })).toBe(5);
  expect(await note(5)).toBe(5);
});
