/**
 * The CMS of `npm run bench:archive`: fills its newsroom with as many editions as asked, by the code
 * that issues them, and answers GraphQL until it is told to stop.
 */
import { createRequire } from 'node:module';
import { ensureSecrets } from '../ops/secrets.mjs';
import { readSettings } from '../ops/settings.mjs';
import { makeEdition } from './make-edition.mjs';

const atOnce = 100;
const size = Number(process.argv[2]);
const load = createRequire(new URL('../apps/cms/package.json', import.meta.url));
const { createStrapi } = load('@strapi/strapi');
const { freezeEdition, toReleaseId } = load('@dateline/release');
const { createEditionStore } = load('./dist/src/modules/editions/store/edition-store.js');
const { keepSearchIndex } = load('./dist/src/modules/search/store/keep-search-index.js');

ensureSecrets(readSettings().secretsFolder);
const appDir = process.cwd();
const strapi = await createStrapi({
  appDir,
  distDir: `${appDir}/dist`,
  serveAdminPanel: false,
}).load();
await fill();
strapi.server.mount();
const { httpServer } = strapi.server;
await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve(null)));
process.send?.({ done: size, url: `http://127.0.0.1:${httpServer.address().port}/graphql` });
// However the benchmark ends.
process.once('disconnect', () => process.exit(0));

async function fill() {
  const { connection } = strapi.db;
  for (let start = 0; start < size; start += atOnce) {
    const items = Array.from({ length: Math.min(atOnce, size - start) }, (_, offset) =>
      toItem(start + offset),
    );
    await connection.transaction((/** @type {unknown} */ trx) =>
      createEditionStore(trx, keepSearchIndex).append(items),
    );
    if ((start / atOnce) % 50 === 49) process.send?.({ done: start + atOnce });
  }
  // As the database does by itself some minutes later.
  await connection.raw('analyze');
}

/** @param {number} index */
function toItem(index) {
  const { documentId, issuedAt, content } = makeEdition(index, size);
  const releaseId = toReleaseId(documentId, content.language);
  const frozen = freezeEdition(content, { releaseId, previous: null }, issuedAt);
  return { edition: frozen.edition, content, documentId };
}
