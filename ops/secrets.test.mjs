import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSecrets } from './secrets.mjs';
import { useTempFolders } from './testing/use-temp-folders.mjs';

const makeFolder = useTempFolders();

/** @param {string} file */
const toMode = (file) => (statSync(file).mode & 0o777).toString(8);
/** @param {string} folder @param {string} name */
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('secrets', () => {
  /** @type {string} */
  let folder;
  beforeEach(() => {
    folder = join(makeFolder(), 'secrets');
  });

  it('are readable by their owner alone', () => {
    ensureSecrets(folder);
    expect(toMode(folder)).toBe('700');
    expect(toMode(join(folder, 'cms.json'))).toBe('600');
    expect(toMode(join(folder, 'web.json'))).toBe('600');
  });

  it('are 256 random bits each, no two alike', () => {
    ensureSecrets(folder);
    const { appKeys, ...others } = read(folder, 'cms.json');
    const all = [...appKeys, ...Object.values(others), read(folder, 'web.json').notificationSecret];
    expect(all).toHaveLength(9);
    expect(new Set(all).size).toBe(9);
    for (const secret of all) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });

  it('stay as they are when they exist', () => {
    ensureSecrets(folder);
    const before = read(folder, 'cms.json');
    ensureSecrets(folder);
    expect(read(folder, 'cms.json')).toEqual(before);
  });

  it('are the same for processes that start at once', async () => {
    const module = pathToFileURL(join(import.meta.dirname, 'secrets.mjs')).href;
    const program = `
      const { ensureSecrets } = await import(${JSON.stringify(module)});
      const { readFileSync } = await import('node:fs');
      ensureSecrets(${JSON.stringify(folder)});
      process.stdout.write(readFileSync(${JSON.stringify(join(folder, 'cms.json'))}, 'utf8'));`;
    const seen = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
        let text = '';
        child.stdout.on('data', (chunk) => (text += chunk));
        await once(child, 'close');
        return text;
      }),
    );
    expect(JSON.parse(seen[0] ?? '')).toHaveProperty('appKeys');
    expect(new Set(seen).size).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['cms.json', 'web.json']);
  });
});
