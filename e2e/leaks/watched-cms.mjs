/**
 * A program: the compiled CMS as `strapi start` runs it, watched from inside. Tells its parent which
 * routes it has, and which SQL statements each request to it made.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const appDir = process.cwd();
const require = createRequire(join(appDir, 'package.json'));
const { createStrapi } = require('@strapi/strapi');
const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).start();

/** @type {Map<object, import('./open-watched-cms.mjs').WatchedRequest>} */
const requests = new Map();
strapi.db.connection.on('query', (/** @type {{ sql: string }} */ { sql }) => {
  const context = strapi.requestContext.get();
  // Jobs and timers ask outside of requests.
  if (!context) return;
  /** @type {import('./open-watched-cms.mjs').WatchedRequest} */
  const known = requests.get(context) ?? { body: context.request.body, statements: [] };
  known.statements.push(sql);
  requests.set(context, known);
});

process.on('message', (question) => {
  if (question === 'requests') process.send?.({ requests: [...requests.values()] });
  if (question === 'stop') void strapi.destroy().then(() => process.disconnect());
});

const routes = strapi.server
  .listRoutes()
  .flatMap((/** @type {{ methods: string[], path: unknown }} */ { methods, path }) =>
    methods.map((method) => ({ method, path: String(path) })),
  );
process.send?.({ routes });
