import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '../ops/find-free-port.mjs';

const root = path.resolve(__dirname, '..');
const dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-start-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

async function listen() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function findPort(): Promise<string> {
  return String(await findFreePort());
}

/** `npm start`, with what it printed; npm itself would only stand between the signals. */
function start(env: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['ops/start.mjs'], {
    cwd: root,
    env: { ...process.env, DATELINE_DATA: dataFolder, ...env },
  });
  const run = { child, output: '', exited: once(child, 'exit') as Promise<[number | null]> };
  const add = (chunk: Buffer) => (run.output += chunk.toString());
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return run;
}

async function until(run: ReturnType<typeof start>, words: string): Promise<void> {
  let ended = false;
  void run.exited.then(() => (ended = true));
  while (!run.output.includes(words)) {
    if (ended) throw new Error(`It ended before it said "${words}":\n${run.output}`);
    await Promise.race([once(run.child.stdout ?? run.child, 'data'), run.exited]);
  }
}

describe('npm start', () => {
  let ports: { CMS_PORT: string; WEB_PORT: string };
  beforeAll(async () => {
    ports = { CMS_PORT: await findPort(), WEB_PORT: await findPort() };
  });

  test('on an empty data folder brings the newsroom up and shows the demo accounts', async () => {
    const run = start(ports);
    await until(run, 'approver@newsroom.example');
    await until(run, `http://localhost:${ports.WEB_PORT}`);
    const home = await fetch(`http://127.0.0.1:${ports.WEB_PORT}/`);
    expect(await home.text()).toContain('Cellectar Granted SME Status');
    const team = await fetch(`http://127.0.0.1:${ports.CMS_PORT}/admin/`);
    expect(team.status).toBe(200);
    expect(existsSync(path.join(dataFolder, 'first-accounts.json'))).toBe(false);
    const secrets = path.join(dataFolder, 'secrets');
    for (const file of readdirSync(secrets)) {
      expect(statSync(path.join(secrets, file)).mode & 0o777).toBe(0o600);
    }

    run.child.kill('SIGINT');
    expect((await run.exited)[0]).toBe(0);
    for (const port of Object.values(ports)) {
      await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    }
  });

  test('starts again on the same data, without showing a password', async () => {
    const run = start(ports);
    await until(run, `http://localhost:${ports.WEB_PORT}`);
    run.child.kill('SIGTERM');
    expect((await run.exited)[0]).toBe(0);
    expect(run.output).not.toContain('newsroom.example');
  });

  test.each(['CMS_PORT', 'WEB_PORT'])(
    'says in one sentence that %s is in use',
    async (variable) => {
      const holder = await listen();
      const { port } = holder.address() as AddressInfo;
      const run = start({ ...ports, [variable]: String(port) });
      expect((await run.exited)[0]).toBe(1);
      expect(run.output).toMatch(new RegExp(`Port ${port} is in use: .*${variable}.*\\.\\n`));
      expect(run.output).not.toContain('    at ');
      holder.close();
    },
  );
});
