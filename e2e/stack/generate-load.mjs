/**
 * A program: readers and partners who keep asking, over connections that stay open, until the time
 * given is over or the parent says stop. Tells its parent when all are at it, and at the end what
 * they were answered.
 */
import { Agent, request } from 'node:http';

/** @type {import('./start-load.mjs').LoadPlan} */
const { pages, pageClients, graphqlUrl, query, graphqlClients, milliseconds } = JSON.parse(
  process.argv[2] ?? '',
);
const agent = new Agent({ keepAlive: true });
const end = Date.now() + milliseconds;
let isStopped = false;
let sequence = 0;
const answered = { pages: 0, questions: 0, serverErrors: 0, faults: 0 };

process.on('message', () => (isStopped = true));
const clients = [
  ...Array.from({ length: pageClients }, () => keepAsking('pages', askPage)),
  ...Array.from({ length: graphqlClients }, () => keepAsking('questions', askGraphql)),
];
const whenAtIt = setInterval(() => {
  if (answered.pages < pageClients || answered.questions < graphqlClients) return;
  clearInterval(whenAtIt);
  process.send?.('at it');
}, 20);
await Promise.all(clients);
clearInterval(whenAtIt);
agent.destroy();
process.send?.(answered);
process.disconnect();

/**
 * @param {'pages' | 'questions'} kind
 * @param {() => Promise<number>} ask answers the status
 */
async function keepAsking(kind, ask) {
  while (!isStopped && Date.now() < end) {
    try {
      if ((await ask()) >= 500) answered.serverErrors += 1;
      answered[kind] += 1;
    } catch {
      answered.faults += 1;
    }
  }
}

/** One address in three is of nothing: the web has to ask the CMS for it each time. */
function askPage() {
  sequence += 1;
  const page = pages[sequence % pages.length] ?? '';
  return send(sequence % 3 === 0 ? new URL(`/releases/unknown-${sequence}`, page).href : page);
}

function askGraphql() {
  const headers = { 'content-type': 'application/json' };
  return send(graphqlUrl, { method: 'POST', headers }, JSON.stringify({ query }));
}

/**
 * @param {string} url
 * @param {import('node:http').RequestOptions} [options]
 * @param {string} [body]
 * @returns {Promise<number>}
 */
function send(url, options = {}, body = '') {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, timeout: 30_000, ...options }, (answer) => {
      answer.on('error', reject);
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.resume();
    });
    asking.on('timeout', () => asking.destroy(new Error('No answer in time.')));
    asking.on('error', reject);
    asking.end(body);
  });
}
