import type { Knex } from 'knex';
import { toEditionName } from './record-rows';

interface LeftOver {
  release_id: string;
  number: number;
  slug: string;
  actor: string;
  at: string;
  sequence: number;
  type: string;
  document_id: string;
  subject: string;
}

/** A question to the database for rows that nothing else in the record accounts for. */
interface Question {
  sql: string;
  tell: (row: LeftOver) => string;
}

const recordedEdition = `select 1 from audit_entries as entry
  where entry.release_id = edition.release_id and entry.edition_number = edition.number
    and entry.action in ('release.issue', 'release.withdraw')`;

const sameApproval = `entry.action = 'release.approve' and entry.release_id = approval.release_id
  and entry.actor = approval.actor and entry.content_hash = approval.content_hash
  and entry.at = approval.at
  and (entry.account_id is null or entry.account_id = approval.account_id)`;

const sameVersion = `entry.subject = (version.type || ':' || version.document_id)
  and entry.content_hash = version.content_hash and entry.actor = version.actor`;

const questions: readonly Question[] = [
  {
    sql: `select release_id, number from editions as edition where not exists (${recordedEdition})
      order by id limit 1`,
    tell: (row) => `The audit trail knows nothing of ${toEditionName(row.release_id, row.number)}.`,
  },
  {
    sql: `select release_id, number from editions group by release_id, number having count(*) > 1
      limit 1`,
    tell: (row) => `There are several rows of ${toEditionName(row.release_id, row.number)}.`,
  },
  {
    sql: `select slug, release_id from release_addresses as address where not exists
      (select 1 from editions as edition
       where edition.release_id = address.release_id and edition.slug = address.slug)
      order by slug limit 1`,
    tell: (row) =>
      `The address ${row.slug} is kept for release ${row.release_id}, which has no edition there.`,
  },
  {
    sql: `select release_id from editions as edition where number = 1
      and not exists (select 1 from current_editions as shown where shown.release_id = edition.release_id)
      and not exists (select 1 from withdrawn_releases as gone where gone.release_id = edition.release_id)
      order by id limit 1`,
    tell: (row) =>
      `Release ${row.release_id} was issued, but it is neither in current_editions nor in withdrawn_releases.`,
  },
  {
    sql: `select release_id, actor, at from approvals as approval where not exists
      (select 1 from audit_entries as entry where ${sameApproval}) order by id limit 1`,
    tell: (row) =>
      `The audit trail knows nothing of the approval of release ${row.release_id} by ${row.actor} at ${row.at}.`,
  },
  {
    sql: `select sequence, release_id, actor from audit_entries as entry
      where entry.action = 'release.approve' and not exists
      (select 1 from approvals as approval where ${sameApproval}) order by sequence limit 1`,
    tell: (row) =>
      `Entry ${row.sequence} of the audit trail tells of an approval of release ${row.release_id} by ${row.actor}, which is gone.`,
  },
  {
    sql: `select version.type, version.document_id, version.number, version.actor
      from library_versions as version left join audit_entries as entry on ${sameVersion}
      where entry.sequence is null order by version.id limit 1`,
    tell: (row) =>
      `The audit trail knows nothing of version ${row.number} of the ${row.type} ${row.document_id} by ${row.actor}.`,
  },
  {
    sql: `select entry.sequence, entry.subject
      from audit_entries as entry left join library_versions as version on ${sameVersion}
      where version.id is null and entry.content_hash is not null
        and (entry.action like 'boilerplate.%' or entry.action like 'disclaimer.%'
          or entry.action like 'contact.%')
      order by entry.sequence limit 1`,
    tell: (row) =>
      `Entry ${row.sequence} of the audit trail tells of a version of the ${row.subject.replace(':', ' ')}, which is gone.`,
  },
  {
    sql: `select release_id, edition_number as number, surface as slug from receipts as receipt
      where not exists (select 1 from editions as edition
        where edition.release_id = receipt.release_id and edition.number = receipt.edition_number)
      order by id limit 1`,
    tell: (row) =>
      `The receipt “${row.slug}” is of ${toEditionName(row.release_id, row.number)}, which was never issued.`,
  },
  {
    sql: `select id as number, at, last_hash as slug from verifications as verification
      where fault is null and last_hash is not null
        and not exists (select 1 from audit_entries as entry where entry.hash = verification.last_hash)
      order by id limit 1`,
    tell: (row) =>
      `The check of ${row.at} found the hash ${row.slug} at the end of the audit trail, and no entry has it any more: the trail was written anew since, or cut off.`,
  },
];

/** The first row that should not be there, or that another one misses, in a sentence. */
export async function findLeftOver(knex: Knex): Promise<string | null> {
  for (const { sql, tell } of questions) {
    const row = await findFirst(knex, sql);
    if (row !== undefined) return tell(row);
  }
  return null;
}

async function findFirst(knex: Knex, sql: string): Promise<LeftOver | undefined> {
  return knex.from(knex.raw(`(${sql}) as left_over`)).first<LeftOver | undefined>('*');
}
