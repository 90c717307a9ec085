import knex, { type Knex } from 'knex';
import {
  freezeEdition,
  type ReleaseContent,
  toCanonicalJson,
  toContentHash,
  toReleaseId,
} from '@dateline/release';
import { createEditionStore } from '../src/modules/editions/store/edition-store';
import { keepSearchIndex } from '../src/modules/search/store/keep-search-index';
import { createWorkflowStore } from '../src/modules/workflow/store/workflow-store';
import { toNewRecord } from '../src/modules/workflow/lock-workflow';
import { createRecordTables } from './create-record';

/** A newsroom's record in memory, with those of Strapi's tables that the embargo watch reads. */
export async function openWatchedDatabase(): Promise<Knex> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(database);
  for (const [table, columns] of [
    ['releases', ['document_id', 'locale', 'headline']],
    ['files', ['document_id', 'hash', 'ext']],
  ] as const) {
    await database.schema.createTable(table, (definition) => {
      definition.increments('id');
      for (const column of columns) definition.string(column);
    });
  }
  return database;
}

/** @param edition the edition that is public; null where none is. */
export async function scheduleRelease(
  database: Knex,
  documentId: string,
  content: ReleaseContent,
  scheduledFor: string,
  edition: number | null = null,
): Promise<void> {
  const record = toNewRecord({ documentId, language: 'en' });
  const contentHash = toContentHash(content);
  const workflow = {
    ...record.workflow,
    stage: 'scheduled',
    edition,
    contentHash,
    scheduledFor,
  } as const;
  const canonicalContent = toCanonicalJson(content);
  await database.transaction((trx) =>
    createWorkflowStore(trx).save([{ ...record, workflow, canonicalContent }]),
  );
}

/** Issues a release's first edition. */
export async function issueRelease(
  database: Knex,
  documentId: string,
  content: ReleaseContent,
  issuedAt: string,
) {
  const releaseId = toReleaseId(documentId, 'en');
  const frozen = freezeEdition(content, { releaseId, previous: null }, issuedAt);
  if (frozen.outcome !== 'frozen') throw new Error('unchanged');
  const { edition } = frozen;
  await database.transaction((trx) =>
    createEditionStore(trx, keepSearchIndex).append([{ edition, content, documentId }]),
  );
  return edition;
}
