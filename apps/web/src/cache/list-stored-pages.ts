import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PageEntry } from './page-entry';
import { runBounded } from './run-bounded';

/** A page that is stored, without what it shows. */
export type StoredPath = Pick<PageEntry, 'path' | 'began'>;

/** The file of such a page. */
interface StoredFile extends StoredPath {
  /** Name of its file. */
  name: string;
  /** The slugs of the releases that it tells of; null of so many that they are not known here. */
  slugs: string[] | null;
}

/** A file begins with its path: of pages with longer ones nothing is known here. */
const headBytes = 32 * 1024;
const head = /^\{"path":("(?:[^"\\]|\\.)*"),"began":(\d+(?:\.\d+)?),(?:"slugs":(\[[^\]]*\]),)?/;
const slugList = z.array(z.string());

/** Files open at once. */
const atOnce = 16;

/** The pages of a folder of pages, in no order; at most as many as are kept, and a page read of each. */
export async function listStoredPages(folder: string): Promise<StoredFile[]> {
  // Before the first page there is no folder.
  const names = await readdir(folder).catch((): string[] => []);
  const stored: StoredFile[] = [];
  const tasks = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => async () => {
      const [, path, began, slugs] = head.exec(await readHead(join(folder, name))) ?? [];
      if (path === undefined) return;
      stored.push({
        ...{ name, path: String(JSON.parse(path)), began: Number(began) },
        slugs: slugs === undefined ? null : slugList.parse(JSON.parse(slugs)),
      });
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
