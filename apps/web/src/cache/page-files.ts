import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { pageEntry, type PageEntry } from './page-entry';

export interface DiskLimits {
  maxFiles: number;
  maxBytes: number;
}

/**
 * Rendered pages as files, one a page, named by a hash of the path so that no address can name a
 * place. A file is written aside and renamed: a reader sees a whole page or none.
 */
export class PageFiles {
  private readonly sizes: LRUCache<string, number>;

  constructor(
    private readonly folder: string,
    limits: DiskLimits,
  ) {
    mkdirSync(folder, { recursive: true });
    this.sizes = new LRUCache({
      max: limits.maxFiles,
      maxSize: limits.maxBytes,
      sizeCalculation: (bytes) => bytes,
      dispose: (_bytes, name, reason) => {
        if (reason === 'evict') rmSync(join(folder, name), { force: true });
      },
    });
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.json')) this.sizes.set(name, statSync(join(folder, name)).size || 1);
      else rmSync(join(folder, name), { force: true });
    }
  }

  /** The stored page; null where there is none, or none that can be trusted. */
  async find(path: string): Promise<PageEntry | null> {
    const name = toFileName(path);
    this.sizes.get(name);
    return findPageFile(this.folder, path);
  }

  async put(entry: PageEntry): Promise<void> {
    const name = toFileName(entry.path);
    const { path, began, slugs, ...rest } = entry;
    // In this order: what the head of the file tells is read without the rest.
    const text = JSON.stringify({ path, began, slugs, ...rest });
    const aside = join(this.folder, `${name}.${randomUUID()}.tmp`);
    try {
      await writeFile(aside, text);
      await rename(aside, join(this.folder, name));
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    this.sizes.set(name, Buffer.byteLength(text));
  }

  async remove(path: string): Promise<void> {
    const name = toFileName(path);
    await rm(join(this.folder, name), { force: true });
    this.sizes.delete(name);
  }
}

/** Reads one page of a folder of pages; null where it is missing, torn or of another shape. */
export async function findPageFile(folder: string, path: string): Promise<PageEntry | null> {
  try {
    const entry = pageEntry.parse(
      JSON.parse(await readFile(join(folder, toFileName(path)), 'utf8')),
    );
    return entry.path === path ? entry : null;
  } catch {
    return null;
  }
}

function toFileName(path: string): string {
  return `${createHash('sha256').update(path, 'utf8').digest('hex')}.json`;
}
