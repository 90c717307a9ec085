import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { logError } from '../log-error';
import { AlteredFile } from './assert-intact';
import { findIssuedFile } from './find-issued-file';

jest.mock('../log-error');

const sha256 = createHash('sha256').update('issued').digest('hex');

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

describe('given a file whose bytes were changed', () => {
  const asked = { sha256, name: 'report.pdf' };

  test('it is not given out, and the log tells of it once', async () => {
    const folder = makeFiles();
    writeFileSync(join(folder, sha256, 'report.pdf'), 'Issued');
    await Promise.all(
      Array.from({ length: 20 }, () =>
        expect(findIssuedFile(folder, asked)).rejects.toThrow(AlteredFile),
      ),
    );
    expect(jest.mocked(logError).mock.calls).toEqual([
      [expect.stringMatching(/report\.pdf is not served: its bytes give the hash [0-9a-f]{64}\./)],
    ]);
  });

  test('it is found out also where it was served before, and its time was set back', async () => {
    const folder = makeFiles();
    const place = join(folder, sha256, 'report.pdf');
    utimesSync(place, 1, 1);
    await expect(findIssuedFile(folder, asked)).resolves.toMatchObject({ bytes: 6 });
    writeFileSync(place, 'Issued');
    utimesSync(place, 1, 1);
    await expect(findIssuedFile(folder, asked)).rejects.toThrow(AlteredFile);
  });

  test('it is served again once it is put right', async () => {
    const folder = makeFiles();
    const place = join(folder, sha256, 'report.pdf');
    writeFileSync(place, 'forged');
    await expect(findIssuedFile(folder, asked)).rejects.toThrow(AlteredFile);
    writeFileSync(place, 'issued');
    await expect(findIssuedFile(folder, asked)).resolves.toMatchObject({ bytes: 6 });
  });
});
