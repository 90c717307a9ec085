import { releasePath } from '@dateline/contract';
import { listContentFiles, readContent, type ReleaseContent, yearInZone } from '@dateline/release';
import type { Knex } from 'knex';
import type { GuessableNames } from '../guessable-names';
import { listPublicTexts } from './list-public-texts';
import { type Secrets, toSecrets } from '../to-secrets';

/** A scheduled release, as the watch needs to know it. */
export interface WatchedRelease {
  releaseId: string;
  contentHash: string;
  scheduledFor: string;
  names: GuessableNames;
  secrets: Secrets;
}

interface ScheduledRow {
  release_id: string;
  document_id: string;
  language: string;
  stage: string;
  edition: number | null;
  content_hash: string;
  canonical_content: string;
  scheduled_for: string;
}

/** Null where the release is not scheduled any more. */
export async function readWatched(knex: Knex, releaseId: string): Promise<WatchedRelease | null> {
  const row = await knex<ScheduledRow>('release_lives')
    .where({ release_id: releaseId, stage: 'scheduled' })
    .first();
  if (row === undefined) return null;
  const content = readContent(row.canonical_content);
  const names = await readNames(knex, row, content);
  return {
    releaseId,
    contentHash: row.content_hash,
    scheduledFor: row.scheduled_for,
    names,
    secrets: toSecrets(
      content,
      listMarks(names, row.edition !== null),
      await listPublicTexts(knex, releaseId, names.companySlug),
    ),
  };
}

async function readNames(
  knex: Knex,
  row: ScheduledRow,
  content: ReleaseContent,
): Promise<GuessableNames> {
  const { slug, company, categories } = content;
  const files = listContentFiles(content);
  const issued = await listIssued(
    knex,
    files.map(({ sha256 }) => sha256),
  );
  const holder = await knex<{ slug: string; release_id: string }>('release_addresses')
    .where({ slug, release_id: row.release_id })
    .first();
  return {
    slug,
    isPublicSlug: holder !== undefined,
    companySlug: company.slug,
    tickers: [...new Set(company.listings.map(({ ticker }) => ticker))],
    categorySlugs: categories.map((category) => category.slug),
    language: row.language,
    year: yearInZone(row.scheduled_for, company.timeZone),
    documentId: row.document_id,
    releaseId: row.release_id,
    rowId: await findRowId(knex, row),
    nextEditionRowId: (await findLastEditionId(knex)) + 1,
    nextEdition: (row.edition ?? 0) + 1,
    files: files
      .filter(({ sha256 }) => !issued.has(sha256))
      .map(({ sha256, name }) => ({ sha256, name })),
    uploads: await listUploads(knex, row.release_id),
  };
}

/** Those of the files that are public already: issued by a release, and not gone with it. */
async function listIssued(knex: Knex, hashes: string[]): Promise<Set<string>> {
  const found = await knex('issued_files as file')
    .leftJoin('current_editions as current', 'current.release_id', 'file.release_id')
    .leftJoin('withdrawn_releases as withdrawn', 'withdrawn.release_id', 'file.release_id')
    .whereIn('file.sha256', hashes)
    .where((holder) => {
      void holder.whereNotNull('current.release_id').orWhere('withdrawn.files', 'kept');
    })
    .pluck<string[]>('file.sha256');
  return new Set(found);
}

async function findRowId(knex: Knex, { document_id, language }: ScheduledRow): Promise<number> {
  const row = await knex<{ id: number; document_id: string; locale: string }>('releases')
    .where({ document_id, locale: language })
    .first('id');
  return row?.id ?? 1;
}

async function findLastEditionId(knex: Knex): Promise<number> {
  const row = await knex<{ id: number }>('editions').orderBy('id', 'desc').first('id');
  return row?.id ?? 0;
}

async function listUploads(knex: Knex, releaseId: string): Promise<GuessableNames['uploads']> {
  const rows = await knex('files')
    .whereIn('document_id', (carried: Knex.QueryBuilder) => {
      void carried
        .from('carried_subjects')
        .where({ release_id: releaseId, edition: 0, type: 'file' })
        .select('document_id');
    })
    .select<{ id: number; hash: string; ext: string | null }[]>('id', 'hash', 'ext');
  return rows.map(({ id, hash, ext }) => ({ rowId: id, storedAs: `${hash}${ext ?? ''}` }));
}

/** Names that nobody outside has a reason to know. */
function listMarks(names: GuessableNames, wasIssued: boolean): string[] {
  const { slug, isPublicSlug, documentId, releaseId, files, uploads } = names;
  return [
    ...(isPublicSlug ? [] : [releasePath(slug)]),
    // One or two words may stand anywhere; three with hyphens are this address.
    ...(isPublicSlug || slug.split('-').length < 3 ? [] : [slug]),
    ...(wasIssued ? [] : [releaseId]),
    documentId,
    ...files.flatMap(({ sha256, name }) => [sha256, name]),
    ...uploads.map(({ storedAs }) => storedAs),
  ];
}
