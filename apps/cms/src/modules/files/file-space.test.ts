import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createFolderSpace, type FileSource } from './file-space';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dateline-space-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A source on another machine or file system: it can only be read. */
const afar = (words: string): FileSource => ({ place: null, read: () => Readable.from([words]) });

test('a file that can only be copied is put whole, once', async () => {
  const space = createFolderSpace(path.join(root, 'space'), 'shared');
  await expect(space.put('ab/report.pdf', afar('first'))).resolves.toBe(true);
  await expect(space.put('ab/report.pdf', afar('second'))).resolves.toBe(false);
  expect(await readFile(path.join(root, 'space/ab/report.pdf'), 'utf8')).toBe('first');
  expect((await stat(path.join(root, 'space/ab/report.pdf'))).mode & 0o777).toBe(0o444);
});

test('a file that breaks off while it is copied leaves nothing', async () => {
  const space = createFolderSpace(root, 'private');
  const broken: FileSource = {
    place: null,
    read: () =>
      Readable.from(
        (function* () {
          yield 'half';
          throw new Error('The line broke.');
        })(),
      ),
  };
  await expect(space.put('report.pdf', broken)).rejects.toThrow('The line broke.');
  expect(await readdir(root)).toEqual([]);
});

test.each(['', '..', '../x', 'a/../b', '.hidden', 'a\\b', 'a\0', 'a//b', '/etc/passwd'])(
  'the key %j is refused',
  async (key) => {
    const space = createFolderSpace(root, 'private');
    await expect(space.put(key, afar('x'))).rejects.toThrow(RangeError);
    await expect(space.find(key)).rejects.toThrow(RangeError);
    await expect(space.remove(key)).rejects.toThrow(RangeError);
  },
);

test('removing what is not there does nothing', async () => {
  const space = createFolderSpace(root, 'private');
  await expect(space.remove('ab/report.pdf')).resolves.toBeUndefined();
});
