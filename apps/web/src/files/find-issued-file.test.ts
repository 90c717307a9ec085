import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { findIssuedFile } from './find-issued-file';

const sha256 = 'a'.repeat(64);

function makeFiles(): string {
  const root = makeTemporaryFolder();
  const folder = join(root, 'public');
  mkdirSync(join(folder, sha256, 'folder'), { recursive: true });
  writeFileSync(join(folder, sha256, 'report.pdf'), 'issued');
  writeFileSync(join(folder, sha256, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'loose.pdf'), 'loose');
  writeFileSync(join(root, 'secret.pdf'), 'embargoed');
  symlinkSync(join(root, 'secret.pdf'), join(folder, sha256, 'link.pdf'));
  return folder;
}

test('an issued file is found by its hash and its name', async () => {
  const folder = makeFiles();
  await expect(findIssuedFile(folder, { sha256, name: 'report.pdf' })).resolves.toEqual({
    place: join(folder, sha256, 'report.pdf'),
    sha256,
    name: 'report.pdf',
    bytes: 6,
  });
});

test.each([
  [{ sha256, name: 'other.pdf' }],
  [{ sha256, name: '.hidden' }],
  [{ sha256, name: 'folder' }],
  [{ sha256, name: 'link.pdf' }],
  [{ sha256, name: '' }],
  [{ sha256, name: '..' }],
  [{ sha256, name: '../../secret.pdf' }],
  [{ sha256, name: '..%2f..%2fsecret.pdf' }],
  [{ sha256, name: '..\\..\\secret.pdf' }],
  [{ sha256, name: 'report.pdf\0.png' }],
  [{ sha256, name: ['report.pdf', 'x'] }],
  [{ sha256: sha256.toUpperCase(), name: 'report.pdf' }],
  [{ sha256: sha256.slice(1), name: 'report.pdf' }],
  [{ sha256: '.', name: 'loose.pdf' }],
  [{ sha256: '..', name: 'secret.pdf' }],
  [{}],
  [undefined],
])('nothing is found for %j', async (asked) => {
  await expect(findIssuedFile(makeFiles(), asked)).resolves.toBeNull();
});

test('no address leads out of the folder', async () => {
  const folder = makeFiles();
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('..', '.', '/', '\\', '%2e', '\0', sha256, 'secret.pdf'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part), fc.array(part), async (hash, name) => {
      const found = await findIssuedFile(folder, { sha256: hash.join(''), name: name.join('') });
      expect(found).toBeNull();
    }),
  );
});
