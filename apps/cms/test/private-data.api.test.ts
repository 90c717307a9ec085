import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/** What others on this machine may read of the data folder: nothing. */

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const toMode = (place: string) => (statSync(place).mode & 0o777).toString(8);
const inData = (...names: string[]) => path.join(newsroom.dataFolder, ...names);

/** Files and folders that lie directly in the data folder, by their modes. */
function listModes(): Record<string, string> {
  const names = readdirSync(newsroom.dataFolder).filter((name) => name !== 'files');
  return Object.fromEntries(names.map((name) => [name, toMode(inData(name))]));
}

function expectPrivate() {
  expect(toMode(newsroom.dataFolder)).toBe('700');
  const readable = Object.entries(listModes()).filter(([, mode]) => !/^[67]00$/.test(mode));
  expect(readable).toEqual([]);
}

test('a new newsroom’s data folder and database are its owner’s alone', () => {
  expectPrivate();
  expect(existsSync(inData('newsroom.db'))).toBe(globalThis.datelineDatabase === 'sqlite');
});

test('an older one’s become so at the next start, and files of the public stay readable', async () => {
  for (const name of ['mail', 'backups', 'imports']) mkdirSync(inData(name), { recursive: true });
  for (const name of ['first-accounts.json', 'newsroom.db-journal']) {
    if (!existsSync(inData(name))) writeFileSync(inData(name), '');
  }
  mkdirSync(inData('files', 'public'), { recursive: true });
  for (const [name, mode] of Object.entries(listModes())) {
    chmodSync(inData(name), mode === '700' ? 0o755 : 0o644);
  }
  for (const name of ['mail', 'backups', 'imports']) chmodSync(inData(name), 0o755);
  chmodSync(newsroom.dataFolder, 0o755);
  chmodSync(inData('files', 'public'), 0o755);
  await newsroom.restart();
  expectPrivate();
  expect(toMode(inData('files', 'public'))).toBe('755');
});
