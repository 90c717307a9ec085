import fc from 'fast-check';
import knex, { type Knex } from 'knex';
import {
  type AuditFacts,
  firstPreviousHash,
  sha256Hex,
  toAuditEntry,
  toRecordHash,
} from '@dateline/release';
import { ensureAppendOnly } from '../../platform/database/ensure-append-only';
import { type Evidence, findFault } from './find-fault';
import { toEdition } from '../editions/store/edition-rows';
import { type EntryRow, toEntry, type WholeEditionRow } from './record-rows';
import { createRecordTables, fillRecord, tamper } from '../../../test/create-record';

let database: Knex;

beforeAll(async () => {
  database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(database);
  await fillRecord(database);
});
afterAll(() => database.destroy());

/** What is found after somebody with database access changed it; the change is rolled back. */
async function findAfter(
  change: (trx: Knex.Transaction) => PromiseLike<unknown>,
  evidence: Evidence = {},
) {
  const trx = await database.transaction();
  try {
    // It would refuse some of what is planted: whoever can change rows can drop it.
    await trx.raw('drop index editions_release_number');
    await tamper(trx, () => change(trx));
    return await findFault(trx, evidence);
  } finally {
    await trx.rollback();
  }
}

/** Columns that only the database itself goes by: its names of rows, not what they say. */
const names = ['id', 'sequence'];

type Cell = string | number | null;

function toChanged(value: Cell, place: number): Cell {
  if (value === null) return '1';
  if (typeof value === 'number') return value + 1 + (place % 3);
  if (value === '') return 'x';
  const at = place % value.length;
  const other = value[at] === '7' ? '8' : '7';
  return value.slice(0, at) + other + value.slice(at + 1);
}

test('an untouched record holds', async () => {
  const last = await database<EntryRow>('audit_entries').orderBy('sequence', 'desc').first();
  expect(await findFault(database)).toEqual({
    entries: 12,
    editions: 5,
    lastHash: last?.hash,
    fault: null,
  });
});

test('an empty record holds', async () => {
  const empty = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(empty);
  await ensureAppendOnly(empty);
  expect(await findFault(empty)).toEqual({ entries: 0, editions: 0, lastHash: null, fault: null });
  await empty.destroy();
});

test.each([
  ['editions', 'id'],
  ['audit_entries', 'sequence'],
])('a changed byte in any column of %s is found', async (table, key) => {
  const rows = await database<Record<string, Cell>>(table);
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !names.includes(column));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...rows),
      fc.constantFrom(...columns),
      fc.nat(),
      async (row, column, place) => {
        const { fault } = await findAfter((trx) =>
          trx(table)
            .where({ [key]: row[key] })
            .update({ [column]: toChanged(row[column] ?? null, place) }),
        );
        expect({ column, fault }).toEqual({ column, fault: expect.any(String) });
      },
    ),
    { numRuns: 150 },
  );
});

test('every column of every edition and entry is looked at', async () => {
  for (const [table, key] of [
    ['editions', 'id'],
    ['audit_entries', 'sequence'],
  ] as const) {
    for (const row of await database<Record<string, Cell>>(table)) {
      for (const column of Object.keys(row).filter((name) => !names.includes(name))) {
        const { fault } = await findAfter((trx) =>
          trx(table)
            .where({ [key]: row[key] })
            .update({ [column]: toChanged(row[column] ?? null, 0) }),
        );
        expect({ table, column, fault }).toEqual({ table, column, fault: expect.any(String) });
      }
    }
  }
});

describe('a row taken out is found', () => {
  test.each([
    ['editions', 'id'],
    ['release_addresses', 'slug'],
    ['approvals', 'id'],
    ['library_versions', 'id'],
    ['current_editions', 'release_id'],
    ['withdrawn_releases', 'release_id'],
    ['release_lives', 'release_id'],
    ['receipts', 'id'],
    ['current_edition_facets', 'value'],
    ['listed_releases', 'heading'],
    ['archive_counts', 'heading'],
    ['archive_changes', 'year'],
    ['search_documents', 'release_id'],
    ['search_texts', 'rowid'],
    ['search_words', 'word'],
  ])('of %s', async (table, key) => {
    for (const row of await database<Record<string, Cell>>(table).select('*', key)) {
      const { fault } = await findAfter((trx) =>
        trx(table)
          .where({ [key]: row[key] })
          .delete(),
      );
      expect(fault).toEqual(expect.any(String));
    }
  });

  test('of audit_entries, wherever another follows', async () => {
    const sequences = await database('audit_entries').orderBy('sequence').pluck('sequence');
    for (const sequence of sequences.slice(0, -1)) {
      const { fault } = await findAfter((trx) => trx('audit_entries').where({ sequence }).delete());
      expect(fault).toEqual(expect.any(String));
    }
  });
});

test('entries that changed places are found', async () => {
  const { fault } = await findAfter(async (trx) => {
    await trx('audit_entries').where({ sequence: 3 }).update({ sequence: 99 });
    await trx('audit_entries').where({ sequence: 4 }).update({ sequence: 3 });
    await trx('audit_entries').where({ sequence: 99 }).update({ sequence: 4 });
  });
  expect(fault).toMatch(/^Entry 3 of the audit trail .* does not follow entry 2/);
});

describe('the first broken link is named', () => {
  test('in the trail, with its sequence and both hashes', async () => {
    const { fault, entries } = await findAfter(async (trx) => {
      await trx('audit_entries').where({ sequence: 5 }).update({ actor: 'mallory@example.com' });
      await trx('audit_entries').where({ sequence: 9 }).update({ actor: 'mallory@example.com' });
    });
    expect(fault).toMatch(
      /^Entry 5 of the audit trail \(release\.approve by mallory@example\.com\) was changed: what it says gives the hash [0-9a-f]{64}, but it carries [0-9a-f]{64}\.$/,
    );
    expect(entries).toBe(4);
  });

  test('in an edition, with its number, release and entry', async () => {
    const { fault, entries, editions } = await findAfter((trx) =>
      trx('editions').where({ id: 2 }).update({ headline: 'Four Ferries' }),
    );
    expect(fault).toMatch(
      /^Edition 2 of release [0-9a-f-]{36}, recorded by entry 6 of the audit trail, was changed: its column headline holds "Four Ferries" in place of "Three Ferries"\.$/,
    );
    expect({ entries, editions }).toEqual({ entries: 5, editions: 1 });
  });

  test('also where content and hash were changed together', async () => {
    const { fault } = await findAfter(async (trx) => {
      const content = '{}';
      await trx('editions').where({ id: 1 }).update({
        canonical_content: content,
        content_hash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      });
    });
    expect(fault).toMatch(/its record gives the hash [0-9a-f]{64}, but the entry has/);
  });
});

test('an edition without an entry is found, and an approval that nobody gave', async () => {
  const edition = await database<Record<string, Cell>>('editions').first();
  const { id: _, ...copy } = edition ?? {};
  const forged = await findAfter((trx) =>
    trx('editions').insert({ ...copy, release_id: 'another', number: 1 }),
  );
  expect(forged.fault).toMatch(/^The audit trail knows nothing of edition 1 of release another/);
  const twice = await findAfter((trx) => trx('editions').insert(copy));
  expect(twice.fault).toMatch(/^There are several rows of edition 1/);
  const approved = await findAfter((trx) =>
    trx('approvals').insert({
      ...{ release_id: 'r', round: 1, content_hash: 'h', actor: 'mallory', at: 'now' },
    }),
  );
  expect(approved.fault).toMatch(/knows nothing of the approval of release r by mallory/);
});

test.each([
  ['current_editions', 'number'],
  ['current_editions', 'slug'],
  ['current_editions', 'document_id'],
  ['current_editions', 'year'],
  ['withdrawn_releases', 'content_hash'],
  ['withdrawn_releases', 'language'],
  ['current_edition_facets', 'label'],
  ['listed_releases', 'label'],
  ['listed_releases', 'languages'],
  ['archive_counts', 'count'],
  ['archive_changes', 'changed_at'],
  ['search_documents', 'headline'],
  ['search_documents', 'opening'],
  ['search_words', 'documents'],
  ['library_versions', 'canonical_content'],
  ['library_versions', 'content_hash'],
  ['library_versions', 'number'],
  ['library_versions', 'actor'],
  ['release_addresses', 'release_id'],
  ['approvals', 'actor'],
  ['approvals', 'at'],
  ['approvals', 'round'],
  ['release_lives', 'stage'],
  ['release_lives', 'edition'],
  ['release_lives', 'content_hash'],
  ['release_lives', 'canonical_content'],
  ['release_lives', 'scheduled_for'],
  ['release_lives', 'round'],
  ['receipts', 'surface'],
  ['receipts', 'expected_hash'],
  ['receipts', 'verdict'],
  ['receipts', 'hash_seen'],
  ['receipts', 'first_seen_at'],
])('a change of %s.%s is found', async (table, column) => {
  const row = await database<Record<string, Cell>>(table).orderBy(column, 'desc').first();
  const value = row?.[column] ?? null;
  const { fault } = await findAfter((trx) =>
    trx(table)
      .where({ [column]: value })
      .update({ [column]: toChanged(value, 1) }),
  );
  expect(fault).toEqual(expect.any(String));
});

/** What a forger does who knows how entries are linked: each is written anew from a changed one on. */
async function writeTrailAnew(
  trx: Knex,
  change: (facts: AuditFacts, sequence: number) => AuditFacts,
): Promise<void> {
  let previousHash = firstPreviousHash;
  for (const row of await trx<EntryRow>('audit_entries').orderBy('sequence')) {
    const entry = toAuditEntry(change(toEntry(row), row.sequence), previousHash);
    await trx('audit_entries').where({ sequence: row.sequence }).update({
      actor: entry.actor,
      reason: entry.reason,
      content_hash: entry.contentHash,
      record_hash: entry.recordHash,
      previous_hash: entry.previousHash,
      hash: entry.hash,
    });
    previousHash = entry.hash;
  }
}

describe('a trail written anew, so that every link fits', () => {
  const forge = (trx: Knex) =>
    writeTrailAnew(trx, (facts, sequence) => ({
      ...facts,
      reason: sequence === 12 ? 'forged' : (facts.reason ?? null),
    }));

  test('shows in its last hash', async () => {
    const before = await findFault(database);
    const after = await findAfter(forge);
    expect(after.fault).toBeNull();
    expect(after.lastHash).not.toBe(before.lastHash);
  });

  test('is found by a hash that was kept elsewhere, whatever was appended since', async () => {
    const kept = await database<EntryRow>('audit_entries').where({ sequence: 12 }).first();
    const evidence = { keptHash: kept?.hash ?? '' };
    expect((await findFault(database, evidence)).fault).toBeNull();
    const { fault } = await findAfter(forge, evidence);
    expect(fault).toMatch(
      /^No entry of the audit trail has the hash [0-9a-f]{64}: it is of another/,
    );
  });

  test('is found by an earlier check that the newsroom kept itself', async () => {
    const { entries, lastHash } = await findFault(database);
    const { fault } = await findAfter(async (trx) => {
      const row = { at: '2026-03-03T07:00:00.000Z', entries, last_hash: lastHash, fault: null };
      await trx('verifications').insert(row);
      await forge(trx);
    });
    expect(fault).toMatch(/^The check of 2026-03-03T07:00:00\.000Z found the hash [0-9a-f]{64}/);
  });

  test('is found where somebody else’s approval is made of one’s own', async () => {
    const { lastHash } = await findFault(database);
    const { fault } = await findAfter(
      async (trx) => {
        await trx('approvals').update({ actor: 'another@example.com' });
        await writeTrailAnew(trx, (facts) => ({
          ...facts,
          actor: facts.action === 'release.approve' ? 'another@example.com' : facts.actor,
        }));
      },
      { keptHash: lastHash },
    );
    expect(fault).toMatch(/was written anew or cut off since it was kept/);
  });

  test('is found where it issues what nobody approved, and nothing is offered to be made anew', async () => {
    const { fault } = await findAfter(async (trx) => {
      const [row] = await trx<WholeEditionRow>('editions').where({ id: 1 });
      if (row === undefined) throw new Error('no edition');
      const content = row.canonical_content.replace('forty tonnes', 'ninety tonnes');
      const changed = { ...row, canonical_content: content, content_hash: sha256Hex(content) };
      const contentHash = changed.content_hash;
      const recordHash = toRecordHash(toEdition(changed));
      await trx('editions')
        .where({ id: 1 })
        .update({ canonical_content: content, content_hash: contentHash });
      await trx('receipts')
        .where({ release_id: row.release_id, edition_number: 1 })
        .whereNot('surface', 'like', 'file%')
        .update({ expected_hash: contentHash });
      await writeTrailAnew(trx, (facts, sequence) =>
        sequence === 3 ? { ...facts, contentHash, recordHash } : facts,
      );
    });
    expect(fault).toBe(
      'Entry 3 of the audit trail issues a content that nobody approved as it was issued.',
    );
  });
});

describe('lists and search that differ from the editions', () => {
  const spoil = (trx: Knex) => trx('search_documents').update({ headline: 'Forged' });

  test('are not to be made anew before the editions are known to be good', async () => {
    const { fault } = await findAfter(spoil);
    expect(fault).toMatch(/^The search index does not hold release/);
    expect(fault).toMatch(/run npm run verify -- <hash>/);
    expect(fault).not.toContain('rebuild-search');
  });

  test('are not either where the hash that was kept is older than the last issue', async () => {
    const older = await database<EntryRow>('audit_entries').where({ sequence: 5 }).first();
    const { fault } = await findAfter(spoil, { keptHash: older?.hash ?? '' });
    expect(fault).not.toContain('rebuild-search');
  });

  test('are to be made anew where a hash that was kept vouches for the editions', async () => {
    const { fault } = await findAfter(spoil, { keptHash: (await findFault(database)).lastHash });
    expect(fault).toMatch(/Make them anew with npm run newsroom -- rebuild-search\.$/);
  });
});

test('nothing is written: the record is verified with its triggers in place', async () => {
  await ensureAppendOnly(database);
  expect((await findFault(database)).fault).toBeNull();
});
