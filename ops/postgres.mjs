import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFreePort } from './find-free-port.mjs';
import { OperatorError } from './operator-error.mjs';

/** Nothing here outlives the tests, so nothing is forced to the disk. */
const options = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'unix_socket_directories=',
].flatMap((option) => ['-c', option]);

/**
 * Ends PostgreSQL when this process closes the shell's input, which the system does for it
 * however it ends.
 */
const guard = `
exec 3<&0
"$@" &
server=$!
(cat <&3 >/dev/null; kill -INT "$server") 2>/dev/null &
wait "$server"`;

/**
 * Starts a PostgreSQL with an empty folder of its own on a free port of 127.0.0.1.
 * @param {string} programs the folder of initdb and postgres
 * @param {string} [parent] the folder in which it makes its own
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} the administrator's URL
 */
export async function startPostgres(programs, parent = tmpdir()) {
  const folder = mkdtempSync(join(parent, 'dateline-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const password = randomBytes(16).toString('hex');
    const asOwner = toOwner(folder);
    createCluster({ programs, folder, password, asOwner });
    const port = await findFreePort();
    const server = [join(programs, 'postgres'), '-D', join(folder, 'data')];
    const address = ['-h', '127.0.0.1', '-p', String(port), ...options];
    const [program = '', ...args] = [...asOwner, 'sh', '-c', guard, 'sh', ...server, ...address];
    const child = spawn(program, args, { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    await waitUntilReady(child);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      async stop() {
        child.stdin.end();
        await exited;
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * PostgreSQL refuses to run as root: its own user owns the folder and the process then.
 * @param {string} folder
 * @returns {string[]} the words that go before a command
 */
function toOwner(folder) {
  if (process.getuid?.() !== 0) return [];
  const toId = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'postgres']));
  chownSync(folder, toId('-u'), toId('-g'));
  return ['runuser', '-u', 'postgres', '--'];
}

/**
 * @param {{ programs: string, folder: string, password: string, asOwner: string[] }} cluster
 */
function createCluster({ programs, folder, password, asOwner }) {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const words = [
    ...asOwner,
    join(programs, 'initdb'),
    ...['-D', join(folder, 'data'), '-U', 'postgres', `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
  ];
  const [program = '', ...args] = words;
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
function waitUntilReady(child) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const lines = [];
    child.once('error', reject);
    child.once('exit', () => {
      reject(new OperatorError(`PostgreSQL did not start:\n${lines.join('\n')}`));
    });
    if (child.stderr === null) return;
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      if (line.includes('database system is ready to accept connections')) resolve();
    });
  });
}
