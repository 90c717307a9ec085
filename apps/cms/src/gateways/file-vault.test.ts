import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { frozenFile } from '@dateline/release';
import { createFileVault, type LibraryFile, toSafeName } from './file-vault';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dateline-vault-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bytes = 'Revenue rose.';
const sha256 = createHash('sha256').update(bytes).digest('hex');
const file: LibraryFile = {
  documentId: 'a',
  name: 'Q2 results.PDF',
  mediaType: 'application/pdf',
  width: null,
  height: null,
  storedAs: 'q2_abc.pdf',
};

async function openVault() {
  await writeFile(path.join(root, 'q2_abc.pdf'), bytes);
  return createFileVault({ privateFiles: root, publicFiles: path.join(root, 'public') });
}

test('a file is frozen by its bytes, and is nowhere public for that', async () => {
  const vault = await openVault();
  expect(await vault.freeze(file)).toEqual({
    sha256,
    name: 'Q2-results.pdf',
    mediaType: 'application/pdf',
    bytes: bytes.length,
    width: null,
    height: null,
  });
  expect(await readdir(root)).toEqual(['q2_abc.pdf']);
});

test('a published file lies whole at its hash, and taking it back removes it', async () => {
  const vault = await openVault();
  const frozen = await vault.freeze(file);
  const undo = await vault.publish(file, frozen);
  const folder = path.join(root, 'public', sha256);
  expect(await readFile(path.join(folder, 'Q2-results.pdf'), 'utf8')).toBe(bytes);
  await undo();
  expect(await readdir(folder)).toEqual([]);
});

test('taking a publication back leaves alone what was public before', async () => {
  const vault = await openVault();
  const frozen = await vault.freeze(file);
  await vault.publish(file, frozen);
  const undo = await vault.publish(file, frozen);
  await undo();
  expect(await readdir(path.join(root, 'public', sha256))).toEqual(['Q2-results.pdf']);
});

test('a name that points out of the private folder is looked for inside it', async () => {
  const vault = await openVault();
  await expect(vault.freeze({ ...file, storedAs: '../../etc/passwd' })).rejects.toThrow('ENOENT');
});

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['Übersicht 2026.pdf', 'Ubersicht-2026.pdf'],
  ['.htaccess', 'htaccess'],
  ['图表.png', 'png'],
  ['', 'file'],
])('%j is saved as %j', (name, safe) => {
  expect(toSafeName(name)).toBe(safe);
});

test('whatever a file is called, its name is one that an edition may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      expect(frozenFile.shape.name.safeParse(toSafeName(name)).success).toBe(true);
    }),
  );
});
