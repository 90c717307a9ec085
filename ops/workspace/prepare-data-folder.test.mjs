import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useTempFolders } from '../testing/use-temp-folders.mjs';
import { prepareDataFolder } from './prepare-data-folder.mjs';

const makeFolder = useTempFolders();

describe('the data folder', () => {
  it('is made with a place for logs, and nothing else is left in it', () => {
    const data = join(makeFolder(), 'new', 'data');
    expect(existsSync(prepareDataFolder(data))).toBe(true);
    expect(readdirSync(data)).toEqual(['logs']);
  });

  it('that cannot be written is told in one sentence', () => {
    // A file in the way stops even an administrator.
    const blocked = join(makeFolder(), 'data');
    writeFileSync(blocked, '');
    expect(() => prepareDataFolder(blocked)).toThrow(
      /^The data folder \S+ cannot be written \(E\w+\): give this user write permission there or set DATELINE_DATA to another folder\.$/,
    );
  });
});
