import { chmodSync, closeSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hasErrorCode } from './has-error-code';

const folderMode = 0o700;
const fileMode = 0o600;

/** What the web reads, too, which may run as another user; what must be private in them is. */
const shared = new Set(['files', 'web-cache']);

/**
 * The data folder holds drafts, addresses and keys: it is its owner's alone, and so is everything
 * that lies directly in it, however it was made. An empty database file is made here, since SQLite
 * would make it readable for everybody.
 *
 * @returns what could not be made private.
 */
export function keepDataPrivate(dataFolder: string, databaseFile: string | null): string[] {
  mkdirSync(dataFolder, { recursive: true, mode: folderMode });
  if (databaseFile !== null) closeSync(openSync(databaseFile, 'a', fileMode));
  const places: [place: string, mode: number][] = [[dataFolder, folderMode]];
  for (const entry of readdirSync(dataFolder, { withFileTypes: true })) {
    const place = path.join(dataFolder, entry.name);
    if (entry.isDirectory() && !shared.has(entry.name)) places.push([place, folderMode]);
    if (entry.isFile()) places.push([place, fileMode]);
  }
  return places.flatMap(([place, mode]) => (makePrivate(place, mode) ? [] : [place]));
}

/** Only its owner may change what others may read of it. */
function makePrivate(place: string, mode: number): boolean {
  try {
    chmodSync(place, mode);
    return true;
  } catch (error) {
    // SQLite and other processes take files away meanwhile.
    return hasErrorCode(error, 'ENOENT');
  }
}
