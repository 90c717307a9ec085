import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * @typedef {object} CheapLoadPlan
 * @property {string} webUrl
 * @property {string} cmsUrl
 * @property {{ email: string, password: string }} account who uploads pictures
 *
 * @typedef {object} CheapLoad
 * @property {() => Promise<string>} stop answers what was sent, in a line
 */

const program = new URL('generate-cheap-load.mjs', import.meta.url);

/**
 * Loads a newsroom with what costs its sender little: feeds in invented languages over 16
 * connections, searches, heavy GraphQL questions and circles of fragments, previews of links that
 * nobody has, and pictures of 256 megapixels in some kilobytes. In a process of its own, so that
 * whoever measures beside it is not held up by it.
 * @param {import('../e2e/stack/open-newsroom.mjs').Newsroom} newsroom
 * @returns {Promise<CheapLoad>}
 */
export async function startCheapLoad({ webUrl, cmsUrl, accounts }) {
  const writer = accounts.find(({ email }) => email.startsWith('writer'));
  if (writer === undefined) throw new Error('The newsroom has no writer.');
  const account = { email: writer.email, password: writer.password };
  /** @type {CheapLoadPlan} */
  const plan = { webUrl, cmsUrl, account };
  const child = fork(program, [JSON.stringify(plan)]);
  await once(child, 'message');
  return {
    async stop() {
      const told = once(child, 'message');
      child.send('stop');
      const [sent] = await told;
      return Object.entries(sent)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ');
    },
  };
}
