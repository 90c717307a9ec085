import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { closeTokenDoors } from './modules/accounts/close-token-doors';
import { recordPermissions } from './modules/accounts/record-permissions';
import { watchSignIns } from './modules/accounts/record-sign-ins';
import { explainRefusals } from './modules/accounts/explain-refusals';
import { guardContentRoutes } from './modules/accounts/guard-content-routes';
import { registerRights } from './modules/accounts/rights';
import { registerAlertRoutes } from './modules/alerts/register-alert-routes';
import { toMailFolder } from './modules/alerts/remove-mails';
import { registerAuditRoutes } from './modules/audit/register-audit-routes';
import { connectDatabase } from './platform/database/connect-database';
import { copyBeforeUpgrade } from './platform/database/copy-before-upgrade';
import { keepDataPrivate } from './platform/data-folder/keep-data-private';
import { guardAfterCommit } from './platform/database/guard-after-commit';
import { goAfterOthers, shareTheThread } from './platform/database/share-the-thread';
import { registerAdminApi } from './newsroom/register-admin-api';
import { keepUploadsPrivate } from './modules/files/private-files';
import { registerPublicSchema } from './graphql/register-public-schema';
import type { Jobs } from './newsroom/start-jobs';
import { openNewsroom, toPrivateFolder } from './newsroom';
import { closeUrlUploads } from './platform/request-bodies/close-url-uploads';
import { guardBodies } from './platform/request-bodies/guard-bodies';
import { openIncomingFolder } from './platform/request-bodies/incoming-folder';
import { trustProxies } from './platform/request-origin/trust-proxies';
import { settings } from './platform/settings/settings';
import { closeMailRoute } from './platform/strapi-overrides/close-mail-route';
import { sendOwnPolicy } from './platform/strapi-overrides/content-security-policy';
import { overrideReleaseActions } from './platform/strapi-overrides/release-actions';

let jobs: Jobs | null = null;
let untilFollowed: (() => Promise<void>) | null = null;

/** Strapi's entry: what happens while it registers, starts and stops. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    // Before Strapi brings its own tables to this version's shape.
    if (settings.secrets !== null) {
      await prepareUpgrade(strapi);
      makeDataPrivate(strapi);
    }
    // Before everything that asks who is there.
    trustProxies(strapi, settings.trustedProxies);
    sendOwnPolicy(strapi, settings.publicUrl);
    // Before Strapi starts: it then deletes from all roles what it does not know.
    await registerRights(strapi);
    strapi.customFields.register({ name: 'body', type: 'json' });
    shareTheThread(strapi.db.connection);
    // Whatever is asked: short questions to the public API move to the front once they are known.
    strapi.server.use((_context, next) => goAfterOthers(next));
    untilFollowed = guardAfterCommit(strapi);
    closeUrlUploads(strapi);
    registerPublicSchema(strapi, settings.publicUrl);
    overrideReleaseActions(strapi);
    closeTokenDoors(strapi);
    watchSignIns(strapi);
    recordPermissions(strapi);
    closeMailRoute(strapi);
    guardContentRoutes(strapi);
    explainRefusals(strapi);
    registerAdminApi(strapi);
    registerAuditRoutes(strapi, settings.dataFolder);
    if (settings.secrets !== null) {
      guardBodies(strapi, openIncomingFolder(path.join(settings.dataFolder, 'incoming')));
      keepUploadsPrivate(strapi, toPrivateFolder(settings), settings.secrets.encryptionKey);
      registerAlertRoutes(strapi, settings.secrets, toMailFolder(settings.dataFolder));
    }
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { secrets } = settings;
    if (secrets === null) {
      throw new Error(
        'There are no secrets yet: start with `npm start`, or run ops/make-secrets.mjs.',
      );
    }
    jobs = await openNewsroom(strapi, { ...settings, secrets });
  },

  async destroy() {
    await jobs?.stop();
    await untilFollowed?.();
  },
};

function makeDataPrivate(strapi: Core.Strapi): void {
  const { dataFolder, databaseUrl } = settings;
  const file = databaseUrl === null ? path.join(dataFolder, 'newsroom.db') : null;
  for (const place of keepDataPrivate(dataFolder, file)) {
    strapi.log.warn(
      `Others may read ${place}, which belongs to another user: take that right away.`,
    );
  }
}

async function prepareUpgrade(strapi: Core.Strapi): Promise<void> {
  const isFirstStart = !existsSync(path.join(settings.dataFolder, 'newsroom.db'));
  if (settings.databaseUrl === null && isFirstStart) return;
  const database = connectDatabase(settings, { isReadOnly: false });
  try {
    const copy = await copyBeforeUpgrade(database);
    if (copy !== null) strapi.log.info(`The newsroom is upgraded; a copy of before is ${copy}.`);
  } finally {
    await database.destroy();
  }
}
