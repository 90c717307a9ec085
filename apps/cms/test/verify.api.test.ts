import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { type Person, toReleaseId } from '@dateline/release';
import { ensureAppendOnly } from '../src/platform/database/ensure-append-only';
import { createAuditLog } from '../src/modules/audit/store/audit-log';
import { createWorkflowStore } from '../src/modules/workflow/store/workflow-store';
import { createPreflightStore } from '../src/modules/preflight/store/preflight-store';
import { toNewRecord } from '../src/modules/workflow/lock-workflow';
import { toTrailReason, toTrailSubject } from '../src/modules/preflight/override-finding';
import { toTakenBackReason } from '../src/modules/preflight/take-back-override';
import { type Evidence, findFault } from '../src/modules/verification/find-fault';
import { openRecord } from '../src/modules/verification/open-record';
import { readConsistently } from '../src/modules/verification/read-consistently';
import { createRecordFiles } from '../src/modules/verification/record-files';
import { createRecordTables, fillRecord, tamper, writeRecordFiles } from './create-record';
import { createTestDatabase, type TestDatabase } from './create-test-database';
import { toAddressee } from './people';

let dataFolder: string;
let server: TestDatabase;
let newsroom: Knex;
let places: ReturnType<typeof writeRecordFiles>;

beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-verify-'));
  server = await createTestDatabase(globalThis.datelineDatabase);
  newsroom = knex(
    server.url === null
      ? {
          client: 'better-sqlite3',
          connection: { filename: path.join(dataFolder, 'newsroom.db') },
          useNullAsDefault: true,
        }
      : { client: 'pg', connection: server.url },
  );
  await createRecordTables(newsroom);
  await fillRecord(newsroom);
  places = writeRecordFiles(dataFolder);
});
afterAll(async () => {
  await newsroom.destroy();
  await server.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function verify(evidence: Evidence = {}) {
  const record = await openRecord({ dataFolder, databaseUrl: server.url });
  const files = createRecordFiles(dataFolder);
  try {
    return await readConsistently(record, (knex) => findFault(knex, { files, ...evidence }));
  } finally {
    await record.destroy();
  }
}

test('a record that nobody touched holds, and its last hash is told', async () => {
  expect(await verify()).toEqual({
    entries: 12,
    editions: 5,
    lastHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    fault: null,
  });
});

test.each([
  ['audit_entries', 'actor', 'mallory@example.com', /^Entry 1 of the audit trail/],
  ['editions', 'headline', 'Forged', /^Edition 1 of release .* its column headline/],
  ['editions', 'locale', 'en', /^Edition 1 of release .* its column locale/],
  ['current_editions', 'slug', 'forged', /in current_editions differs from edition/],
  ['library_versions', 'canonical_content', '{}', /^Version 1 of the boilerplate b1 was changed/],
  ['approvals', 'actor', 'mallory@example.com', /^The audit trail knows nothing of the approval/],
  [
    'release_lives',
    'stage',
    'draft',
    /^The row of release .* in release_lives was changed: it says/,
  ],
  ['release_lives', 'edition', 7, /^The row of release .* its edition is 7, but/],
  ['receipts', 'expected_hash', 'f'.repeat(64), /^The receipt “.*” of edition 1 .* was changed/],
  ['receipts', 'verdict', 'same', /^The receipt .*: it says “same”, but is still to be taken/],
])(
  'a change of %s.%s is found, whoever is at the database',
  async (table, column, value, fault) => {
    const before = await newsroom(table).select('*');
    await tamper(newsroom, () => newsroom(table).update({ [column]: value }));
    expect((await verify()).fault).toMatch(fault);
    await tamper(newsroom, async () => {
      await newsroom(table).delete();
      await newsroom(table).insert(before);
    });
    expect((await verify()).fault).toBeNull();
  },
);

test('an approval that was put into another round is found', async () => {
  const [first] = await newsroom<{ id: number; round: number }>('approvals').orderBy('id', 'desc');
  const move = (round: number) =>
    tamper(newsroom, () => newsroom('approvals').where({ id: first?.id }).update({ round }));
  await move(9);
  expect((await verify()).fault).toMatch(
    /in release_lives and its approvals differ: of round \d there are 0/,
  );
  await move(first?.round ?? 1);
  expect((await verify()).fault).toBeNull();
});

describe('the bytes of what was issued', () => {
  const spoil = (place: string) => {
    const bytes = readFileSync(place);
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    writeFileSync(place, bytes);
  };
  afterEach(() => writeRecordFiles(dataFolder));

  test.each([
    [
      'shown',
      /^Of edition 1 of release .*, its file chart\.png was changed: the bytes of files\/public/,
    ],
    ['kept', /its file chart\.png was changed: the bytes of files\/stash/],
  ] as const)('are read: one that was changed is found, as it is %s', async (place, fault) => {
    spoil(places[place]);
    expect((await verify()).fault).toMatch(fault);
  });

  test.each(['shown', 'kept'] as const)('are missed where they are gone, as %s', async (place) => {
    rmSync(places[place]);
    expect((await verify()).fault).toMatch(/its file chart\.png is gone: there is no files\//);
  });

  test('are not looked for in public where the release was withdrawn', async () => {
    await tamper(newsroom, () => newsroom('withdrawn_releases').update({ files: 'kept' }));
    expect((await verify()).fault).toBeNull();
    await newsroom('withdrawn_releases').update({ files: 'removed' });
    expect((await verify()).fault).toBeNull();
  });
});

describe('decisions about findings', () => {
  const finding = { rule: 'ticker', field: 'body', excerpt: 'NYSE: X', message: 'No such ticker.' };
  const facts = { actor: 'approver@example.com', at: '2026-03-03T07:00:00.000Z' };
  let releaseId: string;
  beforeAll(async () => {
    [releaseId = ''] = await newsroom('release_lives').pluck<string[]>('release_id');
    await newsroom.transaction(async (trx) => {
      for (const reason of ['It is listed next week.', null]) {
        await createPreflightStore(trx).appendDecision(releaseId, finding, { reason, ...facts });
        await createAuditLog(trx).append({
          at: facts.at,
          actor: toAddressee(facts.actor),
          action: reason === null ? 'release.take-back-override' : 'release.override-finding',
          releaseId,
          subject: toTrailSubject(finding),
          reason: reason === null ? toTakenBackReason(finding) : toTrailReason(finding, reason),
        });
      }
    });
  });

  test('hold where nobody touched them', async () => {
    expect((await verify()).fault).toBeNull();
  });

  test.each([
    ['reason', 'Somebody else said so.'],
    ['actor', 'mallory@example.com'],
    ['message', 'Nothing was found.'],
    ['rule', 'headline-length'],
  ])('of which %s was rewritten are found', async (column, value) => {
    const before = await newsroom('finding_overrides').select('*');
    await tamper(newsroom, () =>
      newsroom('finding_overrides')
        .whereNotNull('reason')
        .update({ [column]: value }),
    );
    expect((await verify()).fault).toMatch(
      /^The audit trail knows nothing of row \d+ of finding_overrides in these words/,
    );
    await tamper(newsroom, async () => {
      await newsroom('finding_overrides').delete();
      await newsroom('finding_overrides').insert(before);
    });
  });

  test('that were taken out are missed', async () => {
    const before = await newsroom('finding_overrides').select('*');
    await tamper(newsroom, () => newsroom('finding_overrides').whereNull('reason').delete());
    expect((await verify()).fault).toMatch(
      /^Entry \d+ of the audit trail \(release\.take-back-override by .*\) tells of a decision/,
    );
    await tamper(newsroom, async () => {
      await newsroom('finding_overrides').delete();
      await newsroom('finding_overrides').insert(before);
    });
  });
});

describe('who may not approve a release', () => {
  const releaseId = toReleaseId('quay', 'en');
  const ada: Person = { account: 7, name: 'Ada Quay', address: 'ada@example.com' };
  const ben: Person = { account: 8, name: null, address: 'ben@example.com' };
  const name = (...people: Person[]) =>
    newsroom('release_lives')
      .where({ release_id: releaseId })
      .update({ last_editors: JSON.stringify(people) });
  beforeAll(() =>
    newsroom.transaction(async (trx) => {
      const at = '2026-03-03T08:00:00.000Z';
      await createWorkflowStore(trx).save([toNewRecord({ documentId: 'quay', language: 'en' })]);
      await createAuditLog(trx).append(
        { at, actor: ada, action: 'release.create', releaseId },
        { at, actor: ben, action: 'release.edit', releaseId },
      );
    }),
  );

  test.each([
    [
      'one is missing',
      [ada],
      /do not name ben@example\.com, who changed the release by entry \d+ of/,
    ],
    [
      'one changed nothing',
      [ada, ben, { ...ben, account: 9 }],
      /name ben@example\.com \(account 9,/,
    ],
    ['nobody is named', [], /do not name ada@example\.com/],
  ])('is known by the trail: %s', async (_, people, fault) => {
    await name(...people);
    expect((await verify()).fault).toMatch(fault);
    await name(ada, ben);
    expect((await verify()).fault).toBeNull();
  });
});

test.each([
  ['approvals', /tells of an approval of release .*, which is gone/],
  ['release_lives', /in release_lives is gone, and no entry tells of it/],
  ['receipts', /^The receipt “.*” of edition 1 of release .* is gone/],
  ['finding_overrides', /tells of a decision about a finding that is gone/],
  ['library_versions', /tells of a version of the boilerplate b1, which is gone/],
])('all rows of %s at once are missed', async (table, fault) => {
  const before = await newsroom(table).select('*');
  expect(before).not.toEqual([]);
  await tamper(newsroom, () => newsroom(table).delete());
  expect((await verify()).fault).toMatch(fault);
  await newsroom(table).insert(before);
  expect((await verify()).fault).toBeNull();
});

describe('the triggers that keep the record', () => {
  const isPostgres = globalThis.datelineDatabase === 'postgres';
  const name = isPostgres ? 'editions_refuse_change' : 'editions_refuse_update';
  afterEach(() => ensureAppendOnly(newsroom));

  test('are missed where one was taken off', async () => {
    await newsroom.raw(isPostgres ? 'drop trigger ?? on editions' : 'drop trigger ??', [name]);
    expect((await verify()).fault).toMatch(
      new RegExp(
        `^The trigger ${name}, by which the database refuses changes of editions, is gone`,
      ),
    );
  });

  test('are held against what they should do, where one of the same name does nothing', async () => {
    if (isPostgres) {
      await newsroom.raw(
        `create or replace function editions_refuse_change() returns trigger language plpgsql as
         $$ begin return new; end $$`,
      );
    } else {
      await newsroom.raw('drop trigger ??', [name]);
      await newsroom.raw(
        `create trigger ?? before update on editions when false
         begin select raise(abort, 'no'); end`,
        [name],
      );
    }
    expect((await verify()).fault).toMatch(/was altered or switched off/);
    // A start puts it right again, whatever stands under its name.
    await ensureAppendOnly(newsroom);
    expect((await verify()).fault).toBeNull();
    await expect(newsroom('editions').update({ headline: 'Forged' })).rejects.toMatchObject({
      message: expect.stringContaining('append-only'),
    });
  });

  const onPostgres = isPostgres ? test : test.skip;
  onPostgres('are missed where they are switched off', async () => {
    await newsroom.raw('alter table approvals disable trigger user');
    expect((await verify()).fault).toMatch(/refuses changes of approvals, was altered or switched/);
  });
});

test('reading alone is all that the check may do', async () => {
  await ensureAppendOnly(newsroom);
  const record = await openRecord({ dataFolder, databaseUrl: server.url });
  await expect(
    readConsistently(record, (reader) => reader('outbox_messages').delete()),
  ).rejects.toMatchObject({ message: expect.stringMatching(/read-?only/) });
  await record.destroy();
});
