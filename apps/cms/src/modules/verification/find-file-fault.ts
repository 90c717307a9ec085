import type { Knex } from 'knex';
import { listContentFiles, readContent } from '@dateline/release';
import type { RecordFiles } from './record-files';
import { toEditionName, type WholeEditionRow } from './record-rows';

/** The first file of an edition that is not what was issued, in a sentence. */
export async function findFileFault(
  knex: Knex,
  row: WholeEditionRow,
  files: RecordFiles,
): Promise<string | null> {
  const own = row.kind === 'withdrawal' ? [] : listContentFiles(readContent(row.canonical_content));
  if (own.length === 0) return null;
  const { release_id, number } = row;
  const isPublic = !(await isTakenOut(knex, release_id));
  const carried = await knex<{ sha256: string; name: string; release_id: string }>('issued_files')
    .where({ release_id })
    .select('sha256', 'name');
  for (const file of own) {
    const fault = carried.some(({ sha256, name }) => sha256 === file.sha256 && name === file.name)
      ? await files.findFault(file, isPublic)
      : `its file ${file.name} has no row in issued_files`;
    if (fault !== null) return `Of ${toEditionName(release_id, number)}, ${fault}.`;
  }
  return null;
}

/** Files of a withdrawn release are kept, and shown no more. */
async function isTakenOut(knex: Knex, releaseId: string): Promise<boolean> {
  const row = await knex<{ release_id: string; files: string }>('withdrawn_releases')
    .where({ release_id: releaseId, files: 'removed' })
    .first('release_id');
  return row !== undefined;
}
