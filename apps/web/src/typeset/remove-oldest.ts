import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes files of a folder until it holds no more bytes than these, the least used first. */
export async function removeOldest(folder: string, maxBytes: number): Promise<void> {
  const places = (await readdir(folder)).map((name) => join(folder, name));
  const found = await Promise.all(
    places.map(async (place) => {
      const { size, mtimeMs } = await stat(place).catch(() => ({ size: 0, mtimeMs: 0 }));
      return { place, size, mtimeMs };
    }),
  );
  let sum = found.reduce((total, { size }) => total + size, 0);
  for (const { place, size } of found.sort((one, other) => one.mtimeMs - other.mtimeMs)) {
    if (sum <= maxBytes) return;
    await rm(place, { force: true });
    sum -= size;
  }
}
