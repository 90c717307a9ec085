import { join } from 'node:path';
import type { TypesetEdition } from '@dateline/typesetting';
import { findIssuedFile } from '../files/find-issued-file';
import { getSettings } from '../settings';
import { type KeptFile, KeptFiles } from './kept-files';
import { BoundedMaker } from './make-bounded';
import { runTypesetter } from './run-typesetter';
import type { TypesetKind } from './typeset-task';
import { isAnyWithdrawn } from '../withdrawals/is-any-withdrawn';
import { isTypesetName, toTypesetName, toTypesetPrefix } from './to-typeset-name';

const maxBytes = 512 * 1024 * 1024;

/** Next bundles each route by itself; they share one maker. */
const place = Symbol.for('dateline.typeset-maker');

function getMaker(): BoundedMaker {
  const shared = globalThis as { [place]?: BoundedMaker };
  return (shared[place] ??= new BoundedMaker({ atOnce: 2, waiting: 20, retryAfter: 300_000 }));
}

/**
 * An edition as PDF or as picture, for the caller to read or close: the kept file, or else made
 * now, two at a time.
 *
 * @throws TooManyWaiting where too many are being made.
 */
export async function getTypeset(kind: TypesetKind, edition: TypesetEdition): Promise<KeptFile> {
  const kept = openKept();
  const name = toTypesetName(kind, edition);
  const found = await kept.find(name);
  if (found) return found;
  await getMaker().make(name, async () => {
    // Somebody's may have been finished since it was looked for.
    const finished = await kept.find(name);
    if (finished) return finished.close();
    await kept.put(name, await typeset(kind, edition));
  });
  const made = await kept.find(name);
  if (!made) throw new Error(`${name} was made and is not there.`);
  // Withdrawn while it was made: it is sent to nobody, and stays nowhere.
  if (isAnyWithdrawn([edition.content.slug])) await kept.remove((one) => one === name);
  return made;
}

/** Removes what was made of editions at these slugs, and what it is not known of what it was made. */
export async function removeTypesetOf(slugs: readonly string[]): Promise<void> {
  const prefixes = slugs.map(toTypesetPrefix);
  await openKept().remove(
    (name) => !isTypesetName(name) || prefixes.some((prefix) => name.startsWith(prefix)),
  );
}

function openKept(): KeptFiles {
  return new KeptFiles(join(getSettings().pageCacheFolder, 'typeset'), maxBytes);
}

async function typeset(kind: TypesetKind, edition: TypesetEdition): Promise<Uint8Array> {
  const { publicFilesFolder } = getSettings();
  const images = await Promise.all(
    edition.content.images.map(({ sha256, name }) =>
      findIssuedFile(publicFilesFolder, { sha256, name }),
    ),
  );
  return runTypesetter({
    kind,
    edition,
    images: images.flatMap((file) => (file ? [{ sha256: file.sha256, place: file.place }] : [])),
  });
}
