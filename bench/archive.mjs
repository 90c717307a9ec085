/**
 * `npm run bench:archive`: do search and archive stay fast as a newsroom grows? Makes two newsrooms,
 * of 500 and of 50,000 editions, on each database that there is, asks both the same questions over
 * GraphQL in turn, and compares the times. Fails where the large one takes more than twice as long.
 *
 * For a look at a part: `npm run bench:archive -- --editions 5000 --database sqlite --rounds 20 --kind phrase`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findPostgresFolder } from '../ops/checks/find-programs.mjs';
import { startPostgres } from '../ops/postgres.mjs';
import { readSettings, toAppEnvironment } from '../ops/settings.mjs';
import { questions } from './archive-questions.mjs';

const { values: asked } = parseArgs({
  options: {
    editions: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '60' },
    database: { type: 'string' },
    kind: { type: 'string', default: '' },
  },
});
const small = 500;
const large = Number(asked.editions);
const rounds = Number(asked.rounds);
const wanted = questions.filter(({ kind }) => kind.includes(asked.kind));
/** Times below this many milliseconds are noise of the machine: they are taken for as much. */
const floor = 5;
const mostRatio = 2;

if (asked.database !== 'postgres') await measure('SQLite', null);
const programs = asked.database === 'sqlite' ? null : findPostgresFolder(readSettings().path);
if (programs === null) {
  if (asked.database !== 'sqlite') console.log('PostgreSQL is not installed: it is not measured.');
} else {
  const postgres = await startPostgres(programs);
  try {
    await measure('PostgreSQL', postgres.url);
  } finally {
    await postgres.stop();
  }
}

/**
 * @param {string} title
 * @param {string | null} server URL of PostgreSQL's administrator; null for SQLite
 */
async function measure(title, server) {
  /** @type {Newsroom[]} */
  const newsrooms = [];
  try {
    for (const size of [small, large]) newsrooms.push(await open(title, size, server));
    console.log(`${title}: milliseconds with ${small} editions, and with ${large}`);
    for (const { kind, ask } of wanted) {
      const times = newsrooms.map(() => /** @type {number[]} */ ([]));
      for (let round = -5; round < rounds; round += 1) {
        for (const [index, newsroom] of newsrooms.entries()) {
          const started = performance.now();
          await send(newsroom.url, ask(round, newsroom.size));
          if (round >= 0) times[index]?.push(performance.now() - started);
        }
      }
      report(kind, times);
    }
  } finally {
    for (const { close } of newsrooms) await close();
  }
}

/**
 * @param {string} kind
 * @param {number[][]} times
 */
function report(kind, times) {
  const [few, many] = times.map((some) => {
    const sorted = some.toSorted((one, other) => one - other);
    return [0.5, 0.95].map((share) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN);
  });
  if (few === undefined || many === undefined) return;
  const ratio = Math.max(floor, many[1] ?? NaN) / Math.max(floor, few[1] ?? NaN);
  const figures = [few, many].map(
    ([p50, p95]) => `p50 ${p50?.toFixed(1).padStart(6)}  p95 ${p95?.toFixed(1).padStart(6)}`,
  );
  console.log(`  ${kind.padEnd(34)} ${figures.join('   ')}   x ${ratio.toFixed(2)}`);
  if (ratio > mostRatio) process.exitCode = 1;
}

/**
 * @typedef {object} Newsroom
 * @property {number} size
 * @property {string} url
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} title
 * @param {number} size
 * @param {string | null} server
 * @returns {Promise<Newsroom>}
 */
async function open(title, size, server) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const settings = readSettings({ DATELINE_DATA: folder, DATELINE_SAMPLE: '0' });
  const program = fileURLToPath(new URL('archive-newsroom.mjs', import.meta.url));
  const cms = fileURLToPath(new URL('../apps/cms', import.meta.url));
  const child = spawn(process.execPath, [program, String(size)], {
    cwd: cms,
    env: {
      ...toAppEnvironment(settings, 'production'),
      ...(server && { DATELINE_DATABASE_URL: await createDatabase(server, `bench_${size}`) }),
      DATELINE_JOBS: '0',
      DATELINE_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const close = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  /** @type {string | null} */
  const url = await new Promise((resolve) => {
    child.on('message', (/** @type {{ done: number, url?: string }} */ message) => {
      if (message.url !== undefined) resolve(message.url);
      else console.log(`${title}: ${message.done} of ${size} editions`);
    });
    void exited.then(() => resolve(null));
  });
  if (url === null) {
    await close();
    throw new Error('The newsroom of the benchmark did not start.');
  }
  return { size, url, close };
}

/**
 * @param {string} server
 * @param {string} name
 */
async function createDatabase(server, name) {
  const { Client } = createRequire(new URL('../apps/cms/package.json', import.meta.url))('pg');
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * @param {string} url
 * @param {{ query: string, variables?: object }} question
 */
async function send(url, question) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const answer = /** @type {{ errors?: { message: string }[] }} */ (await response.json());
  if (answer.errors) throw new Error(answer.errors[0]?.message);
}
