import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { findPostgresFolder } from './checks/find-programs.mjs';
import { startPostgres } from './postgres.mjs';
import { readSettings } from './settings.mjs';

const programs = findPostgresFolder(readSettings().path);
const withPostgres = programs === null ? describe.skip : describe;

/** @param {string} url */
const connects = (url) =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) });
    socket.on('error', () => resolve(false));
    socket.on('connect', () => resolve(socket.destroy() !== undefined));
  });

const listClusters = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('dateline-postgres-'));

withPostgres('a PostgreSQL for tests', () => {
  it('answers on its own port, and is gone with its files when it is stopped', async () => {
    const before = listClusters();
    const postgres = await startPostgres(programs ?? '');
    const own = listClusters().filter((name) => !before.includes(name));
    expect(await connects(postgres.url)).toBe(true);
    await postgres.stop();
    expect(await connects(postgres.url)).toBe(false);
    expect(own.filter((name) => existsSync(join(tmpdir(), name)))).toEqual([]);
  });

  it('ends with the process that started it, even one that is killed', async () => {
    const before = listClusters();
    const module = pathToFileURL(join(import.meta.dirname, 'postgres.mjs')).href;
    const program = `
      const { startPostgres } = await import(${JSON.stringify(module)});
      console.log((await startPostgres(${JSON.stringify(programs)})).url);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    const [url] = await once(createInterface({ input: child.stdout }), 'line');
    expect(await connects(url)).toBe(true);
    child.kill('SIGKILL');
    let isUp = true;
    while (isUp) isUp = await connects(url);
    expect(isUp).toBe(false);
    for (const name of listClusters().filter((name) => !before.includes(name))) {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  });

  it('that cannot be made says so', async () => {
    await expect(startPostgres('/nowhere')).rejects.toThrow(/initdb/);
  });
});
