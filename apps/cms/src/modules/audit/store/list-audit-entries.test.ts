import knex, { type Knex } from 'knex';
import { toReleaseId } from '@dateline/release';
import { createRecordTables } from '../../../../test/create-record';
import { newsroom } from '@dateline/release';
import { toAddressee } from '../../../../test/people';
import { createAuditLog } from './audit-log';
import { createWorkflowStore } from '../../workflow/store/workflow-store';
import { toNewRecord } from '../../workflow/lock-workflow';
import { auditConditions } from '../audit-conditions';
import { listAuditEntries } from './list-audit-entries';
import { streamAuditEntries } from './stream-audit-entries';

const ferries = toReleaseId('d1', 'en');
const dividend = toReleaseId('d1', 'de');

let database: Knex;

beforeAll(async () => {
  database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(database);
  await database.schema.createTable('releases', (table) => {
    for (const column of ['document_id', 'locale', 'headline']) table.string(column);
  });
  await keepRelease('en', 'Two Ferries, 100% Electric');
  await keepRelease('de', 'Zwei FÄHREN');
  await database.transaction((trx) =>
    createAuditLog(trx).append(
      ...Array.from({ length: 120 }, (_, index) => ({
        at: new Date(Date.UTC(2026, 2, 1, index)).toISOString(),
        actor: index % 2 === 0 ? newsroom : toAddressee('imke@example.com'),
        action: index < 10 ? 'release.create' : 'release.approve',
        releaseId: index % 3 === 0 ? ferries : index % 3 === 1 ? dividend : null,
      })),
    ),
  );
});
afterAll(() => database.destroy());

async function keepRelease(language: string, headline: string) {
  const record = toNewRecord({ documentId: 'd1', language });
  await database.transaction((trx) => createWorkflowStore(trx).save([record]));
  await database('releases').insert({ document_id: 'd1', locale: language, headline });
}

async function listAll(query: Record<string, string>) {
  const conditions = auditConditions.parse(query);
  const entries = [];
  let before: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAuditEntries>> = await listAuditEntries(
      ...([database, conditions, before] as const),
    );
    expect(page.entries.length).toBeLessThanOrEqual(50);
    entries.push(...page.entries);
    before = page.next;
  } while (before !== null);
  return entries;
}

test('pages hold every entry once, the latest first', async () => {
  const sequences = (await listAll({})).map(({ sequence }) => sequence);
  expect(sequences).toEqual(Array.from({ length: 120 }, (_, index) => 120 - index));
});

test('an entry that is written while somebody turns pages moves none', async () => {
  const first = await listAuditEntries(database, {}, null);
  await database.transaction((trx) =>
    createAuditLog(trx).append({
      at: '2027-01-01T00:00:00.000Z',
      actor: toAddressee('new'),
      action: 'new',
    }),
  );
  const second = await listAuditEntries(database, {}, first.next);
  expect(second.entries[0]?.sequence).toBe((first.entries.at(-1)?.sequence ?? 0) - 1);
  await database('audit_entries').where({ actor: 'new' }).delete();
});

test('entries carry the headline as it reads now, in the language of the release', async () => {
  const [, , third] = (await listAll({})).reverse();
  expect(third?.headline).toBeNull();
  expect((await listAll({ release: ferries }))[0]?.headline).toBe('Two Ferries, 100% Electric');
  expect((await listAll({ release: dividend.toUpperCase() }))[0]?.headline).toBe('Zwei FÄHREN');
});

test.each([
  [{ actor: 'imke@example.com' }, 60],
  [{ action: 'release.create' }, 10],
  [{ actor: 'system', action: 'release.create' }, 5],
  [{ release: ferries }, 40],
  [{ release: 'two ferries' }, 40],
  [{ release: 'FÄHREN' }, 40],
  [{ release: '100%' }, 40],
  [{ release: '1%c' }, 0],
  [{ release: "' or 1=1 --" }, 0],
  [{ from: '2026-03-05' }, 24],
  [{ to: '2026-03-01' }, 24],
  [{ from: '2026-03-01T01:00:00+01:00', to: '2026-03-01T01:00:00.000Z' }, 2],
  [{ actor: '', action: '', release: '', from: '', to: '' }, 120],
])('%j finds %i entries', async (query, count) => {
  expect(await listAll(query as Record<string, string>)).toHaveLength(count);
});

test.each([{ from: 'yesterday' }, { to: '2026-02-30' }, { actor: 'x'.repeat(501) }])(
  '%j is refused',
  (query) => {
    expect(auditConditions.safeParse(query).success).toBe(false);
  },
);

test('a file holds the same entries in the order in which they were written', async () => {
  const written = [];
  for await (const entry of streamAuditEntries(database, { actor: 'system' })) written.push(entry);
  expect(written).toEqual((await listAll({ actor: 'system' })).reverse());
});
