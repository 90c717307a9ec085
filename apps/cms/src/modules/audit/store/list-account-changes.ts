import type { Knex } from 'knex';
import type { AccountChange } from '@dateline/contract';
import type { Person } from '@dateline/release';

/** What makes somebody a second person who was none before. */
const changes = ['account.create', 'account.activate', 'account.roles', 'account.address'];

/** More are not read by anybody who is about to approve a release; the trail has them all. */
const mostShown = 10;

interface EntryRow {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  reason: string | null;
}

/**
 * Accounts that others made, or gave other roles or another address, since this person approved
 * something last, the newest first: a second account of one person shows here before its approval
 * counts.
 */
export async function listAccountChanges(
  knex: Knex,
  { account }: Person,
): Promise<AccountChange[]> {
  if (account === null) return [];
  const entries = () => knex<EntryRow & { account_id: number | null }>('audit_entries');
  const last = await entries()
    .where({ action: 'release.approve', account_id: account })
    .orderBy('sequence', 'desc')
    .first('sequence');
  const found = await entries()
    .whereIn('action', changes)
    .where('sequence', '>', last?.sequence ?? 0)
    .whereRaw('coalesce(account_id, 0) <> ?', [account])
    .orderBy('sequence', 'desc')
    .limit(mostShown)
    .select('at', 'actor', 'action', 'reason');
  return found.map(({ at, actor, action, reason }) => ({
    at,
    by: actor,
    action,
    about: reason ?? '',
  }));
}
