import { toPerson } from '@dateline/release';
import { accounts } from '../src/platform/database/migrations/0003-accounts';
import { createAuditLog } from '../src/modules/audit/store/audit-log';
import { findFault } from '../src/modules/verification/find-fault';
import { addAccount } from './accounts';
import { change, teamOf, issue, keepLibrary, type Library, person, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { toAddressee } from './people';

/** A newsroom that knew people by their addresses alone, upgraded. */

let newsroom: TestNewsroom;
let library: Library;
let draft: string;
let issued: string;
let entries: Record<string, unknown>[];

const database = () => newsroom.strapi.db.connection;
const readEntries = () =>
  database()('audit_entries').orderBy('sequence').select<Record<string, unknown>[]>('*');
const findWorkflow = (documentId: string) =>
  database()('release_lives')
    .where({ document_id: documentId })
    .first<{ stage: string; last_editors: string }>();

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { strapi } = newsroom;
  library = await keepLibrary(strapi);
  // Nobody signs in: the trail would name an account, as it could not before.
  await addAccount(newsroom, 'writer@newsroom.example', 'Writer');
  await addAccount(newsroom, 'approver@newsroom.example', 'Approver');
  issued = await writeRelease(strapi, library, { slug: 'issued' });
  await issue(strapi, issued);
  draft = await writeRelease(strapi, library, { slug: 'draft' });
  await teamOf(strapi, draft).agree();
  await change(strapi, draft, { headline: 'Harbour orders two cranes' });
  await teamOf(strapi, draft).request();
  await database()('release_lives')
    .where({ document_id: draft })
    .update({
      last_editors: JSON.stringify(['writer', 'gone'].map((name) => toPerson(person(name)))),
    });

  // After the issue, and before there were accounts: a text that the issued release draws in.
  await database().transaction((trx) =>
    createAuditLog(trx).append(
      {
        at: '2026-03-02T07:00:00.000Z',
        actor: toAddressee('approver@newsroom.example'),
        action: 'boilerplate.update',
        subject: `boilerplate:${library.boilerplate}`,
      },
      // Who has no account any more was at work, too.
      {
        at: '2026-03-02T07:01:00.000Z',
        actor: toAddressee('gone@newsroom.example'),
        action: 'category.update',
        subject: 'category:of-nobody',
      },
    ),
  );
  await accounts.down?.(database());
  await database()('dateline_migrations').where({ name: '0003-accounts' }).delete();
  entries = await readEntries();
  await newsroom.restart();
});
afterAll(() => newsroom.close());

const idOf = async (name: string) => {
  const row = await database()('admin_users')
    .where({ email: `${name}@newsroom.example` })
    .first<{ id: number }>('id');
  return row.id;
};

test('editors are the accounts that have their addresses, and addresses where there is none', async () => {
  const workflow = await findWorkflow(draft);
  expect(JSON.parse(workflow?.last_editors ?? '')).toEqual([
    { account: await idOf('writer'), name: 'Writer', address: 'writer@newsroom.example' },
    { account: null, name: null, address: 'gone@newsroom.example' },
  ]);
});

test('of what was issued, only who changed something since is an editor', async () => {
  const workflow = await findWorkflow(issued);
  expect(workflow?.stage).toBe('issued');
  expect(JSON.parse(workflow?.last_editors ?? '')).toEqual([
    { account: await idOf('approver'), name: 'Approver', address: 'approver@newsroom.example' },
  ]);
});

test('approvals are those of accounts, and append-only as before', async () => {
  const approvals = await database()('approvals').select<{ account_id: number }[]>('account_id');
  expect(new Set(approvals.map(({ account_id }) => account_id))).toEqual(
    new Set([await idOf('approver')]),
  );
  await expect(database()('approvals').update({ actor: 'mallory' })).rejects.toMatchObject({
    message: expect.stringContaining('append-only'),
  });
});

test('entries of before stay as they are, and the record holds', async () => {
  const after = await readEntries();
  expect(after.slice(0, entries.length)).toEqual(
    entries.map((entry) => ({ ...entry, account_id: null, actor_name: null })),
  );
  expect((await findFault(database())).fault).toBeNull();
});
