import { join } from 'node:path';
import { makeOnce } from './make-once.mjs';

/**
 * A folder that the test files of this run copy from, made by the first that needs it.
 * @param {string} name
 * @param {(unfinished: string) => Promise<void>} make
 * @returns {Promise<string>} where it is; nobody writes to it
 */
export async function findPreparedFolder(name, make) {
  const parent = process.env.DATELINE_TEST_PREPARED;
  if (parent === undefined) throw new Error('DATELINE_TEST_PREPARED names no folder.');
  const folder = join(parent, name);
  await makeOnce(folder, make);
  return folder;
}
