import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { FrozenFile } from '@dateline/release';
import { UnsafeFile } from '../files/file-types/unsafe-file';
import type { LibraryFiles } from '../records/vault';
import type { FileVault } from '../records/vault';
import { Refusal } from '../../platform/refusal';
import type { PictureMaker } from '../files/pictures/picture-maker';
import { UnfitPicture } from '../files/pictures/to-sizes';

/** A file that could be made public, with its smaller sizes. All of it is kept privately. */
export interface ReadyFile {
  file: FrozenFile;
  sizes: readonly FrozenFile[];
}

export interface MediaFiles {
  /**
   * Makes a file of the media library ready, without making it public.
   *
   * @throws Refusal with a sentence for the editor, where it must not be published.
   */
  prepare(uploadId: string): Promise<ReadyFile>;
}

/** How many files' sizes are remembered, so that publishing again is cheap. */
const mostRemembered = 500;

export function createMediaFiles(dependencies: {
  libraryFiles: LibraryFiles;
  fileVault: FileVault;
  pictureMaker: PictureMaker;
}): MediaFiles {
  const { libraryFiles, fileVault, pictureMaker } = dependencies;
  const remembered = new Map<string, Promise<FrozenFile[]>>();

  const makeSizes = async (file: FrozenFile): Promise<FrozenFile[]> => {
    const kept = await fileVault.readKept(file.sha256);
    if (kept === null || !file.mediaType.startsWith('image/')) return [];
    const { name, ext } = path.parse(file.name);
    const sizes: FrozenFile[] = [];
    const { mediaType } = file;
    const given = { bytes: await buffer(kept), mediaType };
    for (const { bytes, width, height } of await pictureMaker.make('sizes', given)) {
      sizes.push(
        await fileVault.keepMade(bytes, {
          name: `${name}-${width}${ext}`,
          mediaType,
          width,
          height,
        }),
      );
    }
    return sizes;
  };

  const findSizes = (file: FrozenFile): Promise<FrozenFile[]> => {
    const key = `${file.sha256}/${file.name}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const [oldest] = remembered.keys();
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
    const making = makeSizes(file);
    remembered.set(key, making);
    making.catch(() => remembered.delete(key));
    return making;
  };

  return {
    async prepare(uploadId) {
      const [upload] = await libraryFiles.list([uploadId]);
      if (upload === undefined) {
        throw new Refusal('The file is gone from the media library: choose another.');
      }
      try {
        const file = await fileVault.keep(upload);
        return { file, sizes: await findSizes(file) };
      } catch (error) {
        if (error instanceof UnsafeFile) throw new Refusal(error.message);
        if (error instanceof UnfitPicture) {
          throw new Refusal(`The file "${upload.name}" ${error.message}.`);
        }
        throw error;
      }
    },
  };
}
