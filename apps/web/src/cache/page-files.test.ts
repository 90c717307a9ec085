import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toEntry, toPage } from '../../test/page-entries';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { findPageFile, PageFiles } from './page-files';

const limits = { maxFiles: 100, maxBytes: 1_000_000 };
const path = '/releases/one';
const entry = toEntry(path, 1, toPage('<p>One</p>'));

async function keepOne() {
  const folder = makeTemporaryFolder();
  const files = new PageFiles(folder, limits);
  await files.put(entry);
  return { folder, files, file: join(folder, readdirSync(folder)[0] ?? '') };
}

test('a page is read back as it was put, also by another reader of the folder', async () => {
  const { folder, files } = await keepOne();
  await expect(files.find(path)).resolves.toEqual(entry);
  await expect(findPageFile(folder, path)).resolves.toEqual(entry);
});

test.each(['/../../etc/passwd', '/releases/..%2f..', `/${'x'.repeat(5000)}`, '/\0'])(
  'the address %j names a file in the folder and nowhere else',
  async (address) => {
    const folder = join(makeTemporaryFolder(), 'pages');
    await new PageFiles(folder, limits).put(toEntry(address, 1, toPage('')));
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
    expect(readdirSync(join(folder, '..'))).toEqual(['pages']);
  },
);

test.each([0, 1, 40, 100])('a file torn after %i bytes is no page', async (bytes) => {
  const { files, file } = await keepOne();
  truncateSync(file, bytes);
  await expect(files.find(path)).resolves.toBeNull();
});

test.each(['null', '{}', '{"path":"/releases/one","began":"soon"}'])(
  'a file that holds %s is no page',
  async (text) => {
    const { files, file } = await keepOne();
    writeFileSync(file, text);
    await expect(files.find(path)).resolves.toBeNull();
  },
);

test('a file that was copied to another page’s name is not that page', async () => {
  const { folder, files, file } = await keepOne();
  const text = readFileSync(file, 'utf8');
  await files.put(toEntry('/releases/two', 1, toPage('Two')));
  const other = readdirSync(folder).find((name) => join(folder, name) !== file) ?? '';
  writeFileSync(join(folder, other), text);
  await expect(files.find('/releases/two')).resolves.toBeNull();
});

test('what a crash left half written is cleared away', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'abc.json.123.tmp'), '{"path":');
  new PageFiles(folder, limits);
  expect(readdirSync(folder)).toEqual([]);
});

test('a page that cannot be written leaves no half of it behind, and is told of', async () => {
  const { folder, files, file } = await keepOne();
  await files.remove(path);
  mkdirSync(join(file, 'in-the-way'), { recursive: true });
  await expect(files.put(entry)).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('of more pages than there is room for, those asked for longest ago go', async () => {
  const folder = makeTemporaryFolder();
  const files = new PageFiles(folder, { ...limits, maxFiles: 2 });
  await files.put(toEntry('/a', 1, toPage('A')));
  await files.put(toEntry('/b', 1, toPage('B')));
  await files.find('/a');
  await files.put(toEntry('/c', 1, toPage('C')));
  expect(readdirSync(folder)).toHaveLength(2);
  await expect(files.find('/a')).resolves.not.toBeNull();
  await expect(files.find('/b')).resolves.toBeNull();
});

test('the room is counted in bytes too, and the pages of the process before count', async () => {
  const folder = makeTemporaryFolder();
  const large = toPage('x'.repeat(6000));
  await new PageFiles(folder, limits).put(toEntry('/before', 1, large));
  const files = new PageFiles(folder, { ...limits, maxBytes: 10_000 });
  await files.put(toEntry('/now', 2, large));
  await expect(files.find('/before')).resolves.toBeNull();
  await expect(files.find('/now')).resolves.not.toBeNull();
});
