import type { Person } from '@dateline/release';

/** Who did something, in the columns of a table. */
export interface NamedRow {
  /** E-mail address. */
  actor: string;
  account_id: number | null;
  actor_name: string | null;
}

export function toNamedPerson({ actor, account_id, actor_name }: NamedRow): Person {
  return { account: account_id, name: actor_name, address: actor };
}
