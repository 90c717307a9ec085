import type { Knex } from 'knex';
import { noteArchiveHistory } from '../../editions/store/archive-history';
import { keepProjections } from '../../editions/store/keep-projections';
import { lockRecord } from '../../../platform/database/lock-record';
import { createSearchIndex } from './create-search-index';
import { keepSearchIndex } from './keep-search-index';

/**
 * Counted up with every change of what is indexed or of how: newsrooms of before are then indexed
 * anew at their next start.
 */
const searchVersion = 2;

/** Documents that are indexed in one transaction: nobody who issues waits for longer than that. */
const mostAtOnce = 25;

export interface Progress {
  done: number;
  total: number;
}

/** Makes lists, counts and search from the editions where another program, or none, made them. */
export async function ensureSearch(knex: Knex, tell: (progress: Progress) => void): Promise<void> {
  const state = await knex<{ version: number }>('search_state').first();
  if (state?.version === searchVersion) return;
  // One that was killed goes on where it was.
  if (state?.version !== -searchVersion) await startAnew(knex);
  await fill(knex, tell, () => false);
}

/** Makes them anew. Answers whether it came to its end; stopped, the next start goes on. */
export async function rebuildSearch(
  knex: Knex,
  tell: (progress: Progress) => void,
  isStopped: () => boolean,
): Promise<boolean> {
  await startAnew(knex);
  return fill(knex, tell, isStopped);
}

async function startAnew(knex: Knex): Promise<void> {
  await knex.transaction(async (trx) => {
    await createSearchIndex(trx).clear();
    await trx('search_state').delete();
    await trx('search_state').insert({ version: -searchVersion });
  });
}

async function fill(
  knex: Knex,
  tell: (progress: Progress) => void,
  isStopped: () => boolean,
): Promise<boolean> {
  const row = await knex('current_editions').count<{ total: number | string }[]>('* as total');
  const total = Number(row[0]?.total ?? 0);
  for (;;) {
    if (isStopped()) return false;
    const documentIds = await listMissing(knex);
    if (documentIds.length === 0) break;
    await knex.transaction((trx) =>
      keepProjections(trx, { documentIds, changedAt: new Map() }, keepSearchIndex, async () => {}),
    );
    const done = await knex('search_documents').count<{ total: number | string }[]>('* as total');
    tell({ done: Number(done[0]?.total ?? 0), total });
  }
  await noteArchiveHistory(knex);
  await knex.transaction(recount);
  return true;
}

async function listMissing(knex: Knex): Promise<string[]> {
  const rows = await knex('current_editions as current')
    .leftJoin('search_documents as document', 'document.release_id', 'current.release_id')
    .whereNull('document.release_id')
    .distinct('current.document_id')
    .limit(mostAtOnce)
    .select<{ document_id: string }[]>();
  return rows.map(({ document_id }) => document_id);
}

/** Takes out what is listed and no longer there, and counts all that is. */
async function recount(trx: Knex): Promise<void> {
  const keys = ['heading', 'company_slug', 'year', 'language', 'languages'];
  await lockRecord(trx);
  await trx('listed_releases')
    .whereNotIn('release_id', trx('current_editions').select('release_id'))
    .delete();
  await trx('archive_counts').delete();
  await trx(
    trx.raw('archive_counts (heading, company_slug, year, language, languages, count)'),
  ).insert(
    trx('listed_releases')
      .groupBy(keys)
      .select(...keys, trx.raw('count(*)')),
  );
  await trx('search_state').update({ version: searchVersion });
}
