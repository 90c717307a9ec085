import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { frozenFile } from '@dateline/release';
import { assertIntact } from './assert-intact';

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
 * @throws AlteredFile where its bytes are not those that were issued.
 */
export async function findIssuedFile(folder: string, asked: unknown): Promise<IssuedFile | null> {
  const parsed = address.safeParse(asked);
  if (!parsed.success) return null;
  const { sha256, name } = parsed.data;
  const place = join(folder, sha256, name);
  const found = await lstat(place, { bigint: true }).catch(() => null);
  if (!found?.isFile()) return null;
  await assertIntact(place, sha256, found);
  return { place, sha256, name, bytes: Number(found.size) };
}
