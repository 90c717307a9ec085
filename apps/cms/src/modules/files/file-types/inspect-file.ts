import { describeRefused } from './describe-refused';
import type { FileType } from './file-type';
import { findFileTypes } from './find-file-types';
import { withOpenedFile } from './opened-file';
import { UnsafeFile } from './unsafe-file';

/**
 * Reads all of a file on this machine and answers what it can be: always one kind, or several that
 * only the name tells apart. `name` is for the sentence alone.
 *
 * @throws UnsafeFile for what is dangerous, broken or of no kind that is issued.
 */
export async function inspectFile(place: string, name: string): Promise<readonly FileType[]> {
  return withOpenedFile(place, async (file) => {
    if (file.size === 0) throw new UnsafeFile(name, 'is empty: choose it again');
    const types = await findFileTypes(file);
    const [type] = types;
    if (type === undefined) throw new UnsafeFile(name, describeRefused(await file.read(0, 4096)));
    for (const check of type.checks) {
      const fault = await check(file);
      if (fault !== null) throw new UnsafeFile(name, fault);
    }
    return types;
  });
}
