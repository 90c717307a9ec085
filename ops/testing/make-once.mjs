import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two looks at what another process makes. */
const interval = 50;

/**
 * Makes a folder that several test processes need, by the first that comes; the others wait. If
 * making it fails, the next one tries.
 * @param {string} folder
 * @param {(unfinished: string) => Promise<void>} make fills a folder beside it, which is given its
 *   name when it is whole
 */
export async function makeOnce(folder, make) {
  while (!existsSync(folder)) {
    if (!takeLock(folder)) await setTimeout(interval);
    else await makeLocked(folder, make);
  }
}

/**
 * @param {string} folder
 * @param {(unfinished: string) => Promise<void>} make
 */
async function makeLocked(folder, make) {
  try {
    // Another may have finished it between the look and the lock.
    if (existsSync(folder)) return;
    const unfinished = `${folder}-unfinished`;
    // Nothing of an attempt that failed.
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    await make(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmdirSync(toLock(folder));
  }
}

/** @param {string} folder */
const toLock = (folder) => `${folder}-lock`;

/**
 * @param {string} folder
 * @returns {boolean} whether this process is the one that makes it
 */
function takeLock(folder) {
  try {
    mkdirSync(toLock(folder));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
}
