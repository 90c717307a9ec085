import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A Chromium to drive, or null.
 * @param {{ path: string, chromiumPath: string | undefined }} settings
 */
export function findChromium({ path, chromiumPath }) {
  if (chromiumPath !== undefined) return isExecutable(chromiumPath) ? chromiumPath : null;
  const folders = ['/usr/bin', ...toPathFolders(path)];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.map((name) => findProgram(name, folders)).find((found) => found !== null) ?? null;
}

/**
 * The folder with the programs of a PostgreSQL server, or null. Debian keeps them out of PATH,
 * one folder a version; the newest is taken.
 * @param {string} path the environment's PATH
 */
export function findPostgresFolder(path) {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const newestFirst = versions.sort((a, b) => b - a).map((v) => join(debian, String(v), 'bin'));
  const folders = [...newestFirst, ...toPathFolders(path)];
  const complete = folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => findProgram(name, [folder]) !== null),
  );
  return complete ?? null;
}

/**
 * @param {string} name
 * @param {string[]} folders
 */
function findProgram(name, folders) {
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/**
 * @param {string} path the environment's PATH
 * @returns {string[]}
 */
function toPathFolders(path) {
  return path.split(delimiter).filter((folder) => folder !== '');
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
