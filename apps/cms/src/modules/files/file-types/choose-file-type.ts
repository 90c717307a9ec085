import type { FileType } from './file-type';
import { UnsafeFile } from './unsafe-file';

/** What a program reads as an extension: `.5` in "Report 2.5" is none. */
const extension = /\.[A-Za-z][A-Za-z0-9]{0,9}$/;

/** The extension that a name ends with, in lower case; null where it has none. */
export function findExtension(name: string): string | null {
  return extension.exec(name.trim())?.[0].toLowerCase() ?? null;
}

/**
 * Which of the kinds that the bytes can be is meant by the name.
 *
 * @throws UnsafeFile where the name says something else than the bytes.
 */
export function chooseFileType(types: readonly FileType[], name: string): FileType {
  const [usual] = types;
  if (usual === undefined) throw new TypeError('There is no kind of file to choose from.');
  const named = findExtension(name);
  if (named === null) return usual;
  const meant = types.find(({ extensions }) => extensions.includes(named));
  if (meant === undefined) {
    throw new UnsafeFile(
      name,
      `is named ${named} and holds ${usual.inWords}: give it its right name, or save it again as what it is called`,
    );
  }
  return meant;
}
