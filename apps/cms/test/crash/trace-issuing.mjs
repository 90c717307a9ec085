import diagnostics from 'node:diagnostics_channel';
import { createRequire } from 'node:module';

/** The same object that the compiled CMS holds: its functions can be listened to. */
const files = createRequire(import.meta.url)('node:fs/promises');

/**
 * Tells each step of the next issuing just before it is done, by what the database is sent, the
 * public folder is given and the web is asked: the CMS itself knows nothing of it.
 *
 * @param {import('knex').Knex} knex
 * @param {(step: string) => void} onStep
 */
export function traceIssuing(knex, onStep) {
  /** @type {string | null} The transaction that claimed what is due. */
  let transaction = null;
  let isCommitted = false;
  /** @type {Map<string, number>} */
  const seen = new Map();

  const tell = (/** @type {string} */ step) => {
    const times = (seen.get(step) ?? 0) + 1;
    seen.set(step, times);
    onStep(times === 1 ? step : `${step} (${times})`);
  };
  const tellOnce = (/** @type {string} */ step) => {
    if (isCommitted && !seen.has(step)) tell(step);
  };

  knex.on('query-response', (response, { sql, __knexTxId }) => {
    if (!sql.includes('"stage" =') && !sql.includes('`stage` =')) return;
    if (!sql.includes('scheduled_for` <= ?') && !/"scheduled_for" <= \$/.test(sql)) return;
    if (transaction !== null || !/order by/.test(sql) || response.length === 0) return;
    transaction = __knexTxId;
  });

  knex.on('query', ({ sql, __knexTxId }) => {
    if (transaction === null) return;
    if (__knexTxId === transaction && !isCommitted) {
      tell(toStep(sql));
      if (!/^commit/i.test(sql)) return;
      isCommitted = true;
      // PostgreSQL is sent it in this turn and answers in a later one; SQLite answers in this one.
      if (knex.client.driverName === 'pg') process.nextTick(tell, 'COMMIT answered');
    } else if (sql.includes('outbox_messages')) {
      if (sql.startsWith('select')) tellOnce('look into the outbox');
      else if (sql.includes('attempts')) tellOnce('take the message');
      else if (sql.includes('delivered_at')) tellOnce('note that the web was told');
    }
  });

  const { link } = files;
  files.link = async (/** @type {string} */ from, /** @type {string} */ to) => {
    if (to.includes('/files/public/')) tell('publish a file');
    await link(from, to);
  };

  diagnostics.subscribe('undici:request:create', (message) => {
    const { request } = /** @type {{ request: { path: string } }} */ (message);
    if (request.path === '/api/editions-issued') tellOnce('tell the web');
  });
}

/** For example `insert into editions`: the words that tell one statement from the other. */
function toStep(/** @type {string} */ sql) {
  if (/^commit/i.test(sql)) return 'COMMIT';
  if (sql.includes('pg_advisory_xact_lock')) return 'lock the record';
  const [verb = ''] = sql.split(' ');
  const table = /(?:from|into|update) ["`]?(\w+)/.exec(sql)?.[1] ?? sql;
  return `${verb} ${table}`;
}
