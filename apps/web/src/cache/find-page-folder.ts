import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getSettings } from '../settings';

/**
 * The folder of this build's pages, below the folder of all state: it outlives a new container,
 * and another build's pages, whose style sheet is gone, are never served. Null while developing,
 * when there is no build and no page is kept.
 */
export function findPageFolder(): string | null {
  const file = resolve('.next/BUILD_ID');
  if (!existsSync(file)) return null;
  return join(getSettings().pageCacheFolder, readFileSync(file, 'utf8').trim());
}
