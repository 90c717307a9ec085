import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that were made, on disk; of too many, those not asked for the longest go. */
export class KeptFiles {
  constructor(
    private readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  async find(name: string): Promise<Buffer | null> {
    const place = join(this.folder, name);
    try {
      const bytes = await readFile(place);
      const now = new Date();
      await utimes(place, now, now);
      return bytes;
    } catch {
      return null;
    }
  }

  /** Written aside and renamed: a reader sees a whole file or none. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const aside = join(this.folder, `${name}.${randomUUID()}.tmp`);
    try {
      await writeFile(aside, bytes);
      await rename(aside, join(this.folder, name));
    } finally {
      await rm(aside, { force: true });
    }
    await this.removeOldest();
  }

  private async removeOldest(): Promise<void> {
    const places = (await readdir(this.folder)).map((name) => join(this.folder, name));
    const found = await Promise.all(
      places.map(async (place) => {
        const { size, mtimeMs } = await stat(place).catch(() => ({ size: 0, mtimeMs: 0 }));
        return { place, size, mtimeMs };
      }),
    );
    let sum = found.reduce((total, { size }) => total + size, 0);
    for (const { place, size } of found.sort((one, other) => one.mtimeMs - other.mtimeMs)) {
      if (sum <= this.maxBytes) return;
      await rm(place, { force: true });
      sum -= size;
    }
  }
}
