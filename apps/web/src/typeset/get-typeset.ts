import { join } from 'node:path';
import type { TypesetEdition } from '@dateline/typesetting';
import { findIssuedFile } from '../files/find-issued-file';
import { getSettings } from '../settings';
import { KeptFiles } from './kept-files';
import { BoundedMaker } from './make-bounded';
import { runTypesetter } from './run-typesetter';
import type { TypesetKind } from './typeset-task';
import { toTypesetName } from './to-typeset-name';

const maxBytes = 512 * 1024 * 1024;

/** Next bundles each route by itself; they share one maker. */
const place = Symbol.for('dateline.typeset-maker');

function getMaker(): BoundedMaker<Uint8Array> {
  const shared = globalThis as { [place]?: BoundedMaker<Uint8Array> };
  return (shared[place] ??= new BoundedMaker({ atOnce: 2, waiting: 20 }));
}

/**
 * An edition as PDF or as picture: the kept file, or else made now, two at a time.
 *
 * @throws TooManyWaiting where too many are being made.
 */
export async function getTypeset(kind: TypesetKind, edition: TypesetEdition): Promise<Uint8Array> {
  const { pageCacheFolder, publicFilesFolder } = getSettings();
  const kept = new KeptFiles(join(pageCacheFolder, 'typeset'), maxBytes);
  const name = toTypesetName(kind, edition);
  const found = await kept.find(name);
  if (found) return found;
  return getMaker().make(name, async () => {
    const images = await Promise.all(
      edition.content.images.map((file) => findIssuedFile(publicFilesFolder, pickAddress(file))),
    );
    const made = await runTypesetter({
      kind,
      edition,
      images: images.flatMap((file) => (file ? [{ sha256: file.sha256, place: file.place }] : [])),
    });
    await kept.put(name, made);
    return made;
  });
}

function pickAddress({ sha256, name }: { sha256: string; name: string }) {
  return { sha256, name };
}
