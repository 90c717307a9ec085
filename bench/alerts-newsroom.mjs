import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The newsroom of `bench/alerts.mjs` in a process of its own: gets its subscribers and a release that
 * is approved, and issues it when it is told to.
 */
const [dataFolder = '', count = ''] = process.argv.slice(2);
const subscribers = Number(count);
const appDir = process.cwd();
const require = createRequire(path.join(appDir, 'package.json'));
const distDir = path.join(appDir, 'dist');
const { createStrapi } = require('@strapi/strapi');
const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
const knex = strapi.db.connection;
await addSubscribers();
const issue = await prepareRelease();

process.on('message', (order) => void follow(order));
process.on('disconnect', () => process.exit(1));
process.send?.('ready');

/** @param {unknown} order */
async function follow(order) {
  if (order === 'issue') await issue();
  if (order === 'states') {
    process.send?.(
      await knex('alert_mails').groupBy('state').select('state').count({ total: '*' }),
    );
  }
  if (order === 'stop') {
    await strapi.destroy();
    process.exit();
  }
}

async function addSubscribers() {
  const { createAlertKeys } = require(path.join(distDir, 'src/modules/alerts/alert-keys.js'));
  const { createHandle } = require(path.join(distDir, 'src/modules/alerts/alert-tokens.js'));
  const secrets = JSON.parse(readFileSync(path.join(dataFolder, 'secrets', 'cms.json'), 'utf8'));
  const keys = createAlertKeys(secrets.encryptionKey);
  const now = new Date().toISOString();
  for (let start = 0; start < subscribers; start += 50) {
    const rows = Array.from({ length: Math.min(50, subscribers - start) }, (_, index) => {
      const address = `reader-${start + index}@reader.example`;
      return {
        handle: createHandle(),
        lookup: keys.toLookup(address),
        sealed_address: keys.seal(address),
        language: index % 2 === 0 ? 'en' : 'de',
        status: 'confirmed',
        created_at: now,
        confirmed_at: now,
      };
    });
    await knex('alert_subscribers').insert(rows);
  }
  await knex.raw(
    `insert into alert_subscriptions (subscriber_id, company_slug, category_slug) select id, '*', '*' from alert_subscribers`,
  );
}

/** Writes and approves a release; answers how to issue it. */
async function prepareRelease() {
  const { rights } = require('@dateline/release');
  const [company] = await strapi
    .documents('api::company.company')
    .findMany({ filters: { slug: 'varmholt' } });
  if (company === undefined) throw new Error('The sample newsroom has no company "varmholt".');
  const { documentId } = await strapi.documents('api::release.release').create({
    data: {
      headline: 'A release of the benchmark',
      slug: 'bench-alerts',
      body: toBody(),
      company: { documentId: company.documentId },
    },
  });
  const commands = strapi.get('dateline.newsroom');
  const key = { documentId, language: 'en' };
  const person = (/** @type {string} */ name) => ({
    name: `${name}@newsroom.example`,
    roles: ['Approver'],
    rights,
  });
  const findHash = async () =>
    (await commands.describeWorkflow(key, person('approver'))).contentHash;
  await commands.transition(key, person('writer'), { type: 'request-approval' });
  await commands.transition(key, person('approver'), {
    type: 'approve',
    contentHash: await findHash(),
  });
  const contentHash = await findHash();
  return () => commands.transition(key, person('approver'), { type: 'issue-now', contentHash });
}

/** Twenty paragraphs, which go out whole. */
function toBody() {
  const text = 'A paragraph of the benchmark is as long as one of a release. '.repeat(5).trim();
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  return { type: 'doc', content: Array.from({ length: 19 }, () => paragraph) };
}
