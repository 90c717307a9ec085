import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { isSqlite } from './is-sqlite';

/** What is used here of Knex's client, which its types leave open. */
interface Client {
  acquireConnection: () => Promise<unknown>;
}

/** The priority of the work under way, shared by all that it calls and starts. */
const priority = new AsyncLocalStorage<{ isFirst: boolean }>();

/**
 * Lets everything else have its turn before each query. SQLite answers at once, in the CMS's own
 * thread, so that a chain of queries would run to its end before a release whose instant has come.
 * PostgreSQL's answers come from outside and leave room by themselves; the queries of a transaction
 * stay together, since it holds the only connection.
 */
export function shareTheThread(knex: Knex): void {
  if (!isSqlite(knex)) return;
  const client = knex.client as Client;
  const acquireConnection = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    if (priority.getStore()?.isFirst !== true) await setImmediate();
    return acquireConnection();
  };
}

/** Does what goes before all that is asked, with what it calls and starts: issuing. */
export function goFirst<T>(work: () => T): T {
  return priority.run({ isFirst: true }, work);
}

/** Does what leaves room for others, whatever began it. */
export function goAfterOthers<T>(work: () => T): T {
  return priority.run({ isFirst: false }, work);
}

/** Lets the work under way, which began after others, go first from here on: it was found short. */
export function moveToFront(): void {
  const own = priority.getStore();
  if (own !== undefined) own.isFirst = true;
}
