import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { rootFolder, toAppEnvironment } from '../../ops/settings.mjs';

/**
 * @typedef {{ body: unknown, statements: string[] }} WatchedRequest
 *
 * @typedef {object} WatchedCms
 * @property {import('./list-cms-probes.mjs').Route[]} routes
 * @property {() => Promise<WatchedRequest[]>} listRequests those that asked the database anything
 * @property {() => Promise<void>} close
 */

/**
 * Runs the compiled CMS in the place of the newsroom's own, which must be stopped, and looks into it.
 * @param {import('../../ops/settings.mjs').Settings} settings
 * @returns {Promise<WatchedCms>}
 */
export async function openWatchedCms(settings) {
  const child = fork(join(rootFolder, 'e2e', 'leaks', 'watched-cms.mjs'), [], {
    cwd: join(rootFolder, 'apps', 'cms'),
    env: toAppEnvironment(settings, 'production'),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  /** @type {Promise<never>} */
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The watched CMS ended with ${code}.`);
  });
  ended.catch(() => {});
  /** @param {string} name */
  const hear = async (name) => {
    for (;;) {
      const [message] = await Promise.race([once(child, 'message'), ended]);
      if (name in message) return message[name];
    }
  };
  const routes = await hear('routes');
  return {
    routes,
    async listRequests() {
      child.send('requests');
      return hear('requests');
    },
    async close() {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}
