import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getSettings } from '../settings';

/**
 * The folder of this build's pages, below the folder of all state: it outlives a new container,
 * and another build's pages, whose style sheet is gone, are never served. Null while developing,
 * when no page is kept.
 */
export function findPageFolder(): string | null {
  const { isDevelopment, pageCacheFolder } = getSettings();
  if (isDevelopment) return null;
  return join(pageCacheFolder, readFileSync(resolve('.next/BUILD_ID'), 'utf8').trim());
}
