import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { finished } from 'node:stream/promises';
import { logError } from '../log-error';

/** A file whose bytes are not those that were issued. */
export class AlteredFile extends Error {
  override name = 'AlteredFile';
}

/** How many files are remembered: a few hundred bytes each. */
const mostRemembered = 10_000;

/** By file and version; the reading itself, so that many who ask at once wait for one. */
const remembered = new Map<string, Promise<boolean>>();

/**
 * Reads a file through when it is opened first, and again only where it was touched since: an
 * address that names a hash answers with its bytes, or not at all.
 *
 * @throws AlteredFile where they have another hash; the log tells of it once for each change.
 */
export async function assertIntact(
  place: string,
  sha256: string,
  { ino, size, mtimeNs, ctimeNs }: BigIntStats,
): Promise<void> {
  const key = [place, ino, size, mtimeNs, ctimeNs].join('\n');
  const known = remembered.get(key);
  const reading = known ?? isIntact(place, sha256);
  if (known === undefined) {
    const [oldest] = remembered.keys();
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, reading);
    // What could not be read is tried again.
    reading.catch(() => remembered.delete(key));
  }
  if (!(await reading))
    throw new AlteredFile(`The bytes of ${place} are not those that were issued.`);
}

async function isIntact(place: string, sha256: string): Promise<boolean> {
  const hash = createHash('sha256');
  const stream = createReadStream(place);
  stream.on('data', (piece) => hash.update(piece));
  await finished(stream);
  const found = hash.digest('hex');
  if (found === sha256) return true;
  logError(
    `${place} is not served: its bytes give the hash ${found}. Put the issued file back from ` +
      'files/stash or a backup, and run npm run verify.',
  );
  return false;
}
