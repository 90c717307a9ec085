import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageEntry } from './page-entry';
import { runBounded } from './run-bounded';

/** A page that is stored, without what it shows. */
export type StoredPath = Pick<PageEntry, 'path' | 'began'>;

/** A file begins with its path: of pages with longer ones nothing is known here. */
const headBytes = 2048;
const head = /^\{"path":("(?:[^"\\]|\\.)*"),"began":(\d+(?:\.\d+)?),/;

/** Files open at once. */
const atOnce = 16;

/** The pages of a folder of pages, in no order; at most as many as are kept, and a page read of each. */
export async function listStoredPages(folder: string): Promise<StoredPath[]> {
  // Before the first page there is no folder.
  const names = await readdir(folder).catch((): string[] => []);
  const stored: StoredPath[] = [];
  const tasks = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => async () => {
      const [, path, began] = head.exec(await readHead(join(folder, name))) ?? [];
      if (path === undefined) return;
      stored.push({ path: String(JSON.parse(path)), began: Number(began) });
    });
  // One that cannot be read has gone meanwhile.
  await runBounded(tasks, atOnce);
  return stored;
}

async function readHead(file: string): Promise<string> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await opened.close();
  }
}
