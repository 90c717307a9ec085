import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { findPostgresFolder } from './checks/find-programs.mjs';
import { startPostgres } from './postgres.mjs';
import { readSettings } from './settings.mjs';
import { useTempFolders } from './testing/use-temp-folders.mjs';

const programs = findPostgresFolder(readSettings().path);
const withPostgres = programs === null ? describe.skip : describe;
const makeFolder = useTempFolders();

/** A folder into which the user postgres may look. */
function makeOpenFolder() {
  const folder = makeFolder();
  for (const each of [dirname(folder), folder]) chmodSync(each, 0o755);
  return folder;
}

/** @param {string} url */
const connects = (url) =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) });
    socket.on('error', () => resolve(false));
    socket.on('connect', () => resolve(socket.destroy() !== undefined));
  });

withPostgres('a PostgreSQL for tests', () => {
  it('answers on its own port, and is gone with its files when it is stopped', async () => {
    const parent = makeOpenFolder();
    const postgres = await startPostgres(programs ?? '', parent);
    expect(await connects(postgres.url)).toBe(true);
    expect(readdirSync(parent)).toHaveLength(1);
    await postgres.stop();
    expect(await connects(postgres.url)).toBe(false);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('ends with the process that started it, even one that is killed', async () => {
    const module = pathToFileURL(join(import.meta.dirname, 'postgres.mjs')).href;
    const given = [programs, makeOpenFolder()].map((text) => JSON.stringify(text)).join(', ');
    const program = `
      const { startPostgres } = await import(${JSON.stringify(module)});
      console.log((await startPostgres(${given})).url);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    const [url] = await once(createInterface({ input: child.stdout }), 'line');
    expect(await connects(url)).toBe(true);
    child.kill('SIGKILL');
    let isUp = true;
    while (isUp) isUp = await connects(url);
    expect(isUp).toBe(false);
  });

  it('that cannot be made says so, and leaves nothing', async () => {
    const parent = makeOpenFolder();
    await expect(startPostgres('/nowhere', parent)).rejects.toThrow(/initdb/);
    expect(readdirSync(parent)).toEqual([]);
  });
});
