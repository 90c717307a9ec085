import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { frozenFile } from '@dateline/release';

const address = frozenFile.pick({ sha256: true, name: true });

/** An issued file on disk; its bytes never change. */
export interface IssuedFile {
  place: string;
  sha256: string;
  name: string;
  bytes: number;
}

/**
 * The issued file at a public address; null where there is none. Both parts are matched as a
 * whole against what an edition may hold, so none can lead out of the folder.
 *
 * @param asked the parts of the address as they came, of any type.
 */
export async function findIssuedFile(folder: string, asked: unknown): Promise<IssuedFile | null> {
  const parsed = address.safeParse(asked);
  if (!parsed.success) return null;
  const { sha256, name } = parsed.data;
  const place = join(folder, sha256, name);
  try {
    const found = await lstat(place);
    return found.isFile() ? { place, sha256, name, bytes: found.size } : null;
  } catch {
    return null;
  }
}
