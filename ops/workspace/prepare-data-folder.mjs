import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.mjs';

/**
 * Makes the data folder and its logs folder, and sees that this user may write there.
 * @param {string} dataFolder
 * @returns {string} the folder of the logs
 */
export function prepareDataFolder(dataFolder) {
  const logFolder = join(dataFolder, 'logs');
  const probe = join(dataFolder, `.write-test-${process.pid}`);
  try {
    mkdirSync(logFolder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
    return logFolder;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    throw new OperatorError(
      `The data folder ${dataFolder} cannot be written (${code}): give this user write permission there or set DATELINE_DATA to another folder.`,
    );
  }
}
