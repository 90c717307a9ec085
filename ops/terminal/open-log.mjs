import { existsSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Opens a new log and keeps the one before as `<name>.previous.log`.
 * @param {string} folder
 * @param {string} name
 * @returns {{ file: string, descriptor: number }}
 */
export function openLog(folder, name) {
  const file = join(folder, `${name}.log`);
  if (existsSync(file)) renameSync(file, join(folder, `${name}.previous.log`));
  return { file, descriptor: openSync(file, 'a', 0o600) };
}
