import type { Knex } from 'knex';
import { type FrozenFile, frozenFile } from '@dateline/release';
import type { PublicationRow } from '../publications/store/publication-rows';
import { findContentFault } from './find-content-fault';
import type { RecordFiles } from './record-files';

interface LastEntry {
  sequence: number;
  subject: string;
  content_hash: string | null;
}

/** What the public is shown beside editions, and the last that the trail tells of each. */
interface PublicationRecord {
  rows: PublicationRow[];
  entries: LastEntry[];
}

/**
 * The first of what is published beside editions that is not what the audit trail says: changed,
 * put in, or taken out. Null where all is.
 */
export async function findFirstPublicationFault(
  knex: Knex,
  files: RecordFiles | null,
): Promise<string | null> {
  // A newsroom of an earlier version, that has not been started since, has none.
  if (!(await knex.schema.hasTable('publications'))) return null;
  const record = await knex.transaction(readRecord);
  return findPublicationFault(record) ?? (files && findFirstFileFault(record.rows, files));
}

async function findFirstFileFault(
  rows: readonly PublicationRow[],
  files: RecordFiles,
): Promise<string | null> {
  for (const row of rows) {
    for (const file of listFiles(JSON.parse(row.content))) {
      const fault = await files.findFault(file, true);
      if (fault !== null) return `Of what is published as ${toSubject(row)}, ${fault}.`;
    }
  }
  return null;
}

/** Every frozen file in a content, whatever its kind is. */
function listFiles(content: unknown): FrozenFile[] {
  if (content === null || typeof content !== 'object') return [];
  const file = frozenFile.safeParse(content);
  return file.success ? [file.data] : Object.values(content).flatMap(listFiles);
}

export function findPublicationFault({ rows, entries }: PublicationRecord): string | null {
  const told = new Map(entries.map((entry) => [entry.subject, entry]));
  for (const row of rows) {
    const subject = toSubject(row);
    const fault = findContentFault(row.content, row.content_hash);
    if (fault !== null) return `What is published as ${subject} was changed: ${fault}.`;
    const entry = told.get(subject);
    if (entry?.content_hash !== row.content_hash) {
      return `What is published as ${subject} is not what the audit trail says was published.`;
    }
    told.delete(subject);
  }
  const missing = [...told.values()].find((entry) => entry.content_hash !== null);
  return missing === undefined
    ? null
    : `What entry ${missing.sequence} of the audit trail published as ${missing.subject} was taken out, and no entry tells of it.`;
}

function toSubject({ kind, document_id, language }: PublicationRow): string {
  return [kind, document_id, language].filter((part) => part !== '').join(':');
}

/** In one transaction, so that no publication in between makes its parts disagree. */
async function readRecord(trx: Knex.Transaction): Promise<PublicationRecord> {
  const rows = await trx<PublicationRow>('publications').orderBy('id');
  const last = trx('audit_entries')
    .where((query) => {
      for (const kind of ['event', 'media', 'newsroom']) {
        void query.orWhere('action', 'like', `${kind}.%`);
      }
    })
    .groupBy('subject')
    .max('sequence');
  const entries = await trx('audit_entries')
    .whereIn('sequence', last)
    .select<LastEntry[]>('sequence', 'subject', 'content_hash');
  return { rows, entries };
}
