import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { latin1, makePdf, makePng } from './file-types/testing/make-files';
import { UnsafeFile } from './file-types/unsafe-file';
import { createFileVault } from './file-vault';
import type { LibraryFile } from '../records/vault';

let root: string;
const at = (...names: string[]) => path.join(root, ...names);
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dateline-vault-'));
  await mkdir(at('private'));
  await writeFile(at('private', 'q2_abc.pdf'), report);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const report = makePdf();
const toHash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const sha256 = toHash(report);
const file: LibraryFile = {
  documentId: 'a',
  name: 'Q2 results.PDF',
  mediaType: 'text/html',
  width: 3,
  height: 4,
  storedAs: 'q2_abc.pdf',
};

function openVault() {
  return createFileVault({
    originals: at('private'),
    stash: at('stash'),
    publicFiles: at('public'),
    withdrawnFiles: at('withdrawn-files'),
    withdrawnReleases: at('withdrawn'),
  });
}

const listFolder = (...names: string[]) => readdir(at(...names)).catch(() => []);

test('a file is kept by its bytes, with the type that they have, and is nowhere public for that', async () => {
  expect(await openVault().keep(file)).toEqual({
    sha256,
    name: 'Q2-results.pdf',
    mediaType: 'application/pdf',
    bytes: report.length,
    width: null,
    height: null,
  });
  expect((await readdir(root)).sort()).toEqual(['private', 'stash']);
  expect(await listFolder('stash', '.incoming')).toEqual([]);
});

test('nobody but the CMS may read what is kept', async () => {
  await openVault().keep(file);
  expect((await stat(at('stash'))).mode & 0o777).toBe(0o700);
  expect((await stat(at('stash', sha256))).mode & 0o777).toBe(0o600);
});

test('a picture keeps its measures', async () => {
  await writeFile(at('private', 'chart_abc.png'), makePng());
  const chart = { ...file, name: 'chart', storedAs: 'chart_abc.png' };
  expect(await openVault().keep(chart)).toMatchObject({
    name: 'chart.png',
    mediaType: 'image/png',
    width: 3,
    height: 4,
  });
});

test('what was kept is issued, whatever became of the upload since', async () => {
  const vault = openVault();
  const frozen = await vault.keep(file);
  await writeFile(at('private', 'q2_abc.pdf'), makePdf('% other figures'));
  await vault.publish(frozen);
  expect(await readFile(at('public', sha256, 'Q2-results.pdf'))).toEqual(report);
  expect((await stat(at('public', sha256, 'Q2-results.pdf'))).mode & 0o777).toBe(0o444);
});

test('other bytes of the same length under the same name are seen', async () => {
  const vault = openVault();
  await vault.keep(file);
  const other = latin1(report.toString('latin1').replace('100 100', '100 200'));
  const { atime, mtime } = await stat(at('private', 'q2_abc.pdf'));
  await rm(at('private', 'q2_abc.pdf'));
  await writeFile(at('private', 'q2_abc.pdf'), other);
  await utimes(at('private', 'q2_abc.pdf'), atime, new Date(mtime.getTime() + 1));
  expect((await vault.keep(file)).sha256).toBe(toHash(other));
});

test('a file that was kept is not read again, unless the private copy is gone', async () => {
  const vault = openVault();
  await vault.keep(file);
  const before = await stat(at('stash', sha256));
  await vault.keep({ ...file, name: 'renamed.pdf' });
  expect((await stat(at('stash', sha256))).ino).toBe(before.ino);
  await rm(at('stash', sha256));
  await vault.keep(file);
  expect(await readFile(at('stash', sha256))).toEqual(report);
});

test('keeping one file many times at once keeps it once', async () => {
  const vault = openVault();
  const all = await Promise.all(Array.from({ length: 20 }, () => vault.keep(file)));
  expect(new Set(all.map((frozen) => frozen.sha256))).toEqual(new Set([sha256]));
  expect((await listFolder('stash')).sort()).toEqual(['.incoming', sha256]);
});

test('a dangerous file is not kept, and the sentence names it', async () => {
  await writeFile(at('private', 'q2_abc.pdf'), '<script>alert(1)</script>');
  const refusal = openVault().keep(file);
  await expect(refusal).rejects.toThrow(UnsafeFile);
  await expect(refusal).rejects.toThrow('The file "Q2 results.PDF" is a web page');
  expect(await listFolder('stash')).toEqual(['.incoming']);
  expect(await listFolder('stash', '.incoming')).toEqual([]);
});

test('a name that points out of the private folder is looked for inside it', async () => {
  const vault = openVault();
  await expect(vault.keep({ ...file, storedAs: '../../etc/passwd' })).rejects.toThrow('is missing');
  await expect(vault.readKept('../private/q2_abc.pdf')).rejects.toThrow(RangeError);
  await expect(vault.markWithdrawn(['../escaped'])).rejects.toThrow(RangeError);
});

test('what is public is listed, and hidden without a mark where it was never issued', async () => {
  const vault = openVault();
  expect(await vault.listPublic()).toEqual([]);
  await vault.publish(await vault.keep(file));
  const listed = await vault.listPublic();
  expect(listed).toEqual([{ sha256, name: 'Q2-results.pdf' }]);
  await vault.hide(listed[0]!);
  expect(await vault.listPublic()).toEqual([]);
  expect(await listFolder('withdrawn-files')).toEqual([]);
});

test('bytes that were never kept are not published', async () => {
  const frozen = { sha256, name: 'a.pdf', mediaType: 'application/pdf', bytes: 1 };
  const publishing = openVault().publish({ ...frozen, width: null, height: null });
  await expect(publishing).rejects.toThrow('never kept');
  expect(await listFolder('public')).toEqual([]);
});

test('withdrawn bytes are marked and gone, and the private copy stays', async () => {
  const vault = openVault();
  const frozen = await vault.keep(file);
  await vault.publish(frozen);
  await vault.withdraw(frozen);
  await vault.withdraw(frozen);
  expect(await listFolder('withdrawn-files')).toEqual([sha256]);
  expect(await listFolder('public', sha256)).toEqual([]);
  const kept = await vault.readKept(sha256);
  expect(await text(kept!)).toBe(report.toString());
});

test('withdrawn bytes that are issued anew are served again', async () => {
  const vault = openVault();
  const frozen = await vault.keep(file);
  await vault.publish(frozen);
  await vault.withdraw(frozen);
  await vault.publish(frozen);
  expect(await listFolder('withdrawn-files')).toEqual([]);
  expect(await listFolder('public', sha256)).toEqual(['Q2-results.pdf']);
});

test('what was never kept cannot be read', async () => {
  expect(await openVault().readKept('0'.repeat(64))).toBeNull();
});

test('withdrawn releases are marked by empty files, as often as asked', async () => {
  const vault = openVault();
  await vault.markWithdrawn(['first-name', 'second-name']);
  await vault.markWithdrawn(['first-name']);
  expect((await listFolder('withdrawn')).sort()).toEqual(['first-name', 'second-name']);
  expect((await stat(at('withdrawn', 'first-name'))).size).toBe(0);
});
