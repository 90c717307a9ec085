import type { Knex } from 'knex';
import type { Person } from '@dateline/release';
import { type WorkflowRow, parsePeople } from '../workflow/store/workflow-rows';
import type { NamedRow } from '../editions/named-row';
import type { Editor } from './replay-workflow';

/** Whoever changed anything, by every name under which the trail tells of it. */
export type Changers = readonly NamedRow[];

/** What changes a release, or what it draws in; an approval changes nothing. */
const changing = ['release', 'file', 'boilerplate', 'disclaimer', 'contact', 'company', 'category'];

export async function listAllChangers(knex: Knex): Promise<Changers> {
  return knex('audit_entries')
    .where((query) => {
      for (const kind of changing) void query.orWhere('action', 'like', `${kind}.%`);
    })
    .whereNot('action', 'release.approve')
    .distinct('actor', 'account_id', 'actor_name')
    .select<NamedRow[]>('actor', 'account_id', 'actor_name');
}

/**
 * How the editors of a release, who may not approve it, differ from what the trail tells: somebody
 * is missing who changed its text, or one is there who changed nothing anywhere. The end of a
 * sentence that begins with the row. Old entries, which name no account, ask for nobody.
 */
export function findEditorFault(
  row: Pick<WorkflowRow, 'last_editors'>,
  editors: readonly Editor[],
  changers: Changers,
): string | null {
  const people = parsePeople(row.last_editors);
  if (people === null) return 'was changed: its last_editors are no list of people';
  const missing = editors.find(({ account }) => !people.some((one) => one.account === account));
  if (missing !== undefined) {
    return `was changed: its last_editors do not name ${missing.address}, who changed the release by entry ${missing.sequence} of the audit trail`;
  }
  const unknown = people.find((person) => !changers.some((changer) => isNamed(person, changer)));
  return unknown === undefined
    ? null
    : `was changed: its last_editors name ${unknown.address} (account ${unknown.account ?? 'unknown'}, ${unknown.name ?? 'without a name'}), and the audit trail tells of no change by them`;
}

/** Entries from before accounts were kept hold the address alone. */
function isNamed({ account, name, address }: Person, changer: NamedRow): boolean {
  if (address.toLowerCase() !== changer.actor.toLowerCase()) return false;
  if (changer.account_id === null) return true;
  return changer.account_id === account && changer.actor_name === name;
}
