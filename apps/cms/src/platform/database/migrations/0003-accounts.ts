import type { Knex } from 'knex';
import { z } from 'zod';
import { isSqlite } from '../is-sqlite';

const nameLength = 511;

interface AccountRow {
  id: number;
  email: string | null;
  firstname: string | null;
  lastname: string | null;
}

/** Editors as they are kept before this migration, and after it. */
const addresses = z.array(z.string());
const people = z.array(
  z.object({ account: z.number().nullable(), name: z.string().nullable(), address: z.string() }),
);
type Person = z.infer<typeof people>[number];

/**
 * People are their accounts, and no longer their e-mail addresses: editors, approvals and new
 * entries of the trail hold the account's id and name beside the address. Entries of before stay as
 * they are, and so do their hashes.
 */
export const accounts: Knex.Migration = {
  async up(knex) {
    for (const table of ['audit_entries', 'approvals']) {
      await knex.schema.alterTable(table, (columns) => {
        columns.integer('account_id');
        columns.string('actor_name', nameLength);
      });
    }
    await knex.schema.alterTable('audit_entries', (columns) => {
      columns.index(['subject', 'sequence'], 'audit_entries_by_subject');
      columns.index(['action', 'sequence'], 'audit_entries_by_action');
    });
    const findPerson = await createFinder(knex);
    await nameEditors(knex, findPerson);
    await nameApprovers(knex, findPerson);
    // Of drafts it was noted only at their last request for approval: the start notes it anew.
    await knex('carried_subjects')
      .where({ edition: 0 })
      .whereIn('release_id', knex('release_lives').where({ stage: 'draft' }).select('release_id'))
      .delete();
    // One approval of each account, whatever its address was; of each address where there is none.
    await knex.schema.alterTable('approvals', (columns) => {
      columns.dropUnique(['release_id', 'round', 'actor'], 'approvals_once_each');
    });
    await knex.raw(
      `create unique index approvals_once_each on approvals (release_id, round,
       coalesce(account_id, 0), (case when account_id is null then lower(actor) else '' end))`,
    );
  },
  async down(knex) {
    await knex.raw('drop index approvals_once_each');
    await knex.raw('drop index audit_entries_by_subject');
    await knex.raw('drop index audit_entries_by_action');
    for (const table of ['audit_entries', 'approvals']) {
      for (const column of ['account_id', 'actor_name']) {
        await knex.raw('alter table ?? drop column ??', [table, column]);
      }
    }
    await knex.schema.alterTable('approvals', (columns) => {
      columns.unique(['release_id', 'round', 'actor'], { indexName: 'approvals_once_each' });
    });
    for (const { release_id, last_editors } of await listEdited(knex)) {
      const editors = people.parse(JSON.parse(last_editors));
      await knex<EditedRow>('release_lives')
        .where({ release_id })
        .update({ last_editors: JSON.stringify(editors.map(({ address }) => address)) });
    }
  },
};

async function createFinder(knex: Knex): Promise<(address: string) => Person> {
  const rows = await knex<AccountRow>('admin_users').select('id', 'email', 'firstname', 'lastname');
  const byAddress = new Map(rows.map((row) => [row.email?.toLowerCase() ?? '', row]));
  return (address) => {
    const account = byAddress.get(address.toLowerCase());
    const name = [account?.firstname, account?.lastname].filter(Boolean).join(' ');
    return { account: account?.id ?? null, name: name === '' ? null : name, address };
  };
}

interface EditedRow {
  release_id: string;
  stage: string;
  last_editors: string;
}

async function listEdited(knex: Knex): Promise<EditedRow[]> {
  return knex<EditedRow>('release_lives').select('release_id', 'stage', 'last_editors');
}

/** What was issued had all its approvals: who changes it from then on is counted anew. */
async function nameEditors(knex: Knex, findPerson: (address: string) => Person): Promise<void> {
  for (const { release_id, stage, last_editors } of await listEdited(knex)) {
    const isIssued = stage === 'issued' || stage === 'corrected';
    const editors = isIssued
      ? await listChangers(knex, release_id)
      : addresses.parse(JSON.parse(last_editors));
    await knex<EditedRow>('release_lives')
      .where({ release_id })
      .update({ last_editors: JSON.stringify(editors.map(findPerson)) });
  }
}

/** Who changed, since it was issued last, something that the release draws in. */
async function listChangers(knex: Knex, releaseId: string): Promise<string[]> {
  return knex('audit_entries as entry')
    .whereIn(
      'entry.subject',
      knex('carried_subjects')
        .where({ release_id: releaseId, edition: 0 })
        .select(knex.raw(`type || ':' || document_id`)),
    )
    .where(
      'entry.sequence',
      '>',
      knex('audit_entries')
        .where({ release_id: releaseId, action: 'release.issue' })
        .max('sequence'),
    )
    .whereNot('entry.actor', 'system')
    .distinct('entry.actor')
    .pluck<string[]>('entry.actor');
}

async function nameApprovers(knex: Knex, findPerson: (address: string) => Person): Promise<void> {
  await openApprovals(knex);
  const addresses = await knex('approvals').distinct('actor').pluck<string[]>('actor');
  for (const address of addresses) {
    const { account, name } = findPerson(address);
    await knex('approvals')
      .where({ actor: address })
      .update({ account_id: account, actor_name: name });
  }
}

/** Approvals are append-only; the rule is made again at the end of every start. */
async function openApprovals(knex: Knex): Promise<void> {
  if (isSqlite(knex)) {
    await knex.raw('drop trigger if exists approvals_refuse_update');
    return;
  }
  await knex.raw('drop trigger if exists approvals_refuse_change on approvals');
}
