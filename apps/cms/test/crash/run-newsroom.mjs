import { createRequire } from 'node:module';
import path from 'node:path';
import { traceIssuing } from './trace-issuing.mjs';

/**
 * A newsroom as a process of its own, to be killed: boots the compiled CMS on what the environment
 * names and does what its parent asks. Loads Strapi and the CMS's own code at once, and starts when
 * it is told to.
 */

// By `require`: Strapi's ES modules import folders, which Node does not load.
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const appDir = path.resolve(import.meta.dirname, '../..');
const distDir = path.join(appDir, 'dist');
require(path.join(distDir, 'src'));

/** @type {import('@strapi/strapi').Core.Strapi} */
let strapi;
/** @type {string | null} */
let killBefore = null;

const orders = {
  async start() {
    strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
    strapi.server.mount();
    const { httpServer } = strapi.server;
    await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${httpServer.address().port}`;
  },
  /** From now on tells the steps of issuing, and dies before the given one. */
  trace({ before }) {
    killBefore = before;
    traceIssuing(strapi.db.connection, (step) => {
      if (step === killBefore) process.kill(process.pid, 'SIGKILL');
      process.send({ step });
    });
  },
  transition: ({ key, actor, transition }) =>
    strapi.get('dateline.newsroom').transition(key, actor, transition),
};

process.on('message', async ({ id, order, given }) => {
  try {
    process.send({ id, answer: (await orders[order](given)) ?? null });
  } catch (error) {
    process.send({ id, fault: `${error.name}: ${error.message}` });
  }
});

// Nobody is left to ask for anything.
process.on('disconnect', () => process.exit());
