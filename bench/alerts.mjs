/**
 * `npm run bench:alerts`: how long until 10,000 subscribers have an alert? The time runs from the
 * moment an approver issues a release until a mail server on this machine, in a process of its own,
 * has the last mail. On SQLite, or on the PostgreSQL that DATELINE_DATABASE_URL names, which has
 * to be empty.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ensureSecrets } from '../ops/secrets.mjs';
import { readSettings, rootFolder, toAppEnvironment } from '../ops/settings.mjs';

const subscribers = Number(process.argv[2] ?? 10_000);
const timeoutMs = 300_000;

const dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
ensureSecrets(path.join(dataFolder, 'secrets'));
const sink = fork(path.join(import.meta.dirname, 'mail-sink.mjs'));
const [{ port }] = await once(sink, 'message');
const environment = {
  ...toAppEnvironment(readSettings(), 'production'),
  DATELINE_DATA: dataFolder,
  DATELINE_SECRETS: path.join(dataFolder, 'secrets'),
  DATELINE_SAMPLE: '1',
  DATELINE_LOG_LEVEL: 'error',
  DATELINE_WEB_URL: 'http://127.0.0.1:9',
  DATELINE_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
  DATELINE_SMTP_URL: `smtp://127.0.0.1:${port}`,
  DATELINE_MAIL_FROM: 'news@newsroom.example',
  DATELINE_MAIL_BOUNCES: 'bounces@newsroom.example',
  // As fast as it goes.
  DATELINE_MAIL_RATE: '10000',
};
const newsroom = fork(
  path.join(import.meta.dirname, 'alerts-newsroom.mjs'),
  [dataFolder, String(subscribers)],
  { cwd: path.join(rootFolder, 'apps', 'cms'), env: environment },
);
try {
  await Promise.race([once(newsroom, 'message'), failWhenEnded()]);
  const started = performance.now();
  newsroom.send('issue');
  const told = await untilSent();
  const seconds = (performance.now() - started) / 1000;
  newsroom.send('states');
  const [states] = await once(newsroom, 'message');
  console.log(
    `${Object.hasOwn(environment, 'DATELINE_DATABASE_URL') ? 'PostgreSQL' : 'SQLite'}: ${subscribers} subscribers`,
  );
  console.log(`  total:       ${seconds.toFixed(1)} s`);
  console.log(`  mails/s:     ${Math.round(told.mails / seconds)}`);
  console.log(`  a mail:      ${Math.round(told.bytes / told.mails / 1024)} KB`);
  console.log(`  sent twice:  ${told.twice}`);
  const words = states.map(
    (/** @type {{ state: string, total: number }} */ one) => `${one.state} ${one.total}`,
  );
  console.log(`  states:      ${words.join(', ')}`);
  if (told.mails !== subscribers || told.twice > 0 || seconds > 60) process.exitCode = 1;
  newsroom.send('stop');
  await once(newsroom, 'exit');
} finally {
  if (newsroom.exitCode === null) newsroom.kill('SIGKILL');
  sink.disconnect();
  rmSync(dataFolder, { recursive: true, force: true });
}

async function failWhenEnded() {
  await once(newsroom, 'exit');
  throw new Error('The newsroom ended before it was ready.');
}

/** What the sink has once nothing more comes. */
async function untilSent() {
  const end = Date.now() + timeoutMs;
  for (;;) {
    sink.send('how many');
    const [told] = await once(sink, 'message');
    if (told.mails >= subscribers || Date.now() > end) return told;
    await setTimeout(20);
  }
}
