import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { rootFolder } from '../../ops/settings.mjs';

/**
 * @typedef {object} LoadPlan
 * @property {readonly string[]} pages whole addresses
 * @property {number} pageClients
 * @property {string} graphqlUrl
 * @property {string} query
 * @property {number} graphqlClients
 * @property {number} milliseconds after which it ends by itself
 *
 * @typedef {object} LoadReport
 * @property {number} pages answers
 * @property {number} questions answers of GraphQL
 * @property {number} serverErrors of them with a status of 500 or above
 * @property {number} faults requests without an answer
 *
 * @typedef {{ stop: () => Promise<LoadReport> }} Load
 */

/**
 * Puts a newsroom under the load of many readers, from a process of its own. Resolves once every one
 * of them is at it.
 * @param {LoadPlan} plan
 * @returns {Promise<Load>}
 */
export async function startLoad(plan) {
  const program = join(rootFolder, 'e2e', 'stack', 'generate-load.mjs');
  const child = fork(program, [JSON.stringify(plan)]);
  await once(child, 'message');
  const report = once(child, 'message');
  return {
    async stop() {
      if (child.connected) child.send('stop');
      return (await report)[0];
    },
  };
}
