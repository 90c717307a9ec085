import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PageFiles } from './page-files';
import { PageStore } from './page-store';

const diskLimits = { maxFiles: 20_000, maxBytes: 512 * 1024 * 1024 };
const maxMemoryBytes = 64 * 1024 * 1024;

/** Opens a build's folder of pages and deletes those of other builds beside it. */
export function openPageStore(folder: string): PageStore {
  const files = new PageFiles(folder, diskLimits);
  for (const name of readdirSync(dirname(folder))) {
    const other = join(dirname(folder), name);
    if (other !== folder) rmSync(other, { recursive: true, force: true });
  }
  return new PageStore(files, maxMemoryBytes);
}
