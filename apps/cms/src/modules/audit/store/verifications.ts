import type { Knex } from 'knex';
import type { AuditAnswer } from '@dateline/contract';
import type { Verification } from '../../verification/find-fault';

type Verified = NonNullable<AuditAnswer['verified']>;

interface VerificationRow {
  id: number;
  at: string;
  entries: number;
  last_hash: string | null;
  fault: string | null;
}

export async function findLastVerified(knex: Knex): Promise<AuditAnswer['verified']> {
  const row = await knex<VerificationRow>('verifications').orderBy('id', 'desc').first();
  return row === undefined ? null : { at: row.at, entries: row.entries, fault: row.fault };
}

/** @param at UTC, RFC 3339 with milliseconds. */
export async function keepVerified(
  knex: Knex,
  { entries, lastHash, fault }: Verification,
  at: string,
): Promise<Verified> {
  await knex<VerificationRow>('verifications').insert({ at, entries, last_hash: lastHash, fault });
  return { at, entries, fault };
}
