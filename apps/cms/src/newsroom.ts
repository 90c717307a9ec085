import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createDemoAccounts } from './access/create-demo-accounts';
import { ensureRoles } from './access/ensure-roles';
import { ensureAppendOnly } from './database/ensure-append-only';
import { ensureTables } from './database/ensure-tables';
import { arrangeDesk } from './desk-layout/arrange-desk';
import { attachCompanyDefaults } from './document-middlewares/attach-company-defaults';
import { guardEditions } from './document-middlewares/guard-editions';
import { guardReleases } from './document-middlewares/guard-releases';
import { createFileVault } from './gateways/file-vault';
import { createLibraryFiles } from './gateways/library-files';
import { createOutboxQueue } from './gateways/outbox';
import { createReleaseDesk } from './gateways/release-desk';
import { createTransact } from './gateways/transact';
import { createWebNotifier } from './gateways/web-notifier';
import { type OutboxDelivery, startOutboxDelivery } from './jobs/deliver-outbox';
import { seedSampleNewsroom } from './seeding/seed-sample-newsroom';
import type { CmsSecrets, Settings } from './settings';
import { localeService } from './strapi-services';

type RunningSettings = Settings & { secrets: CmsSecrets };

/** Puts the rooms together: which gateway serves which use case. Answers what to stop at the end. */
export async function openNewsroom(
  strapi: Core.Strapi,
  settings: RunningSettings,
): Promise<OutboxDelivery> {
  await ensureTables(strapi.db.connection);
  await ensureAppendOnly(strapi.db.connection);
  const now = () => new Date();
  const outbox = startOutboxDelivery({
    queue: createOutboxQueue(strapi.db.connection),
    notifyWeb: createWebNotifier({
      url: settings.webUrl,
      secret: settings.secrets.notificationSecret,
    }),
    now,
    warn: (message) => strapi.log.warn(message),
  });
  const getDefaultLanguage = (): Promise<string> => localeService(strapi).getDefaultLocale();

  strapi.documents.use(guardEditions);
  strapi.documents.use(
    guardReleases({
      transact: createTransact(strapi),
      releaseDesk: createReleaseDesk(strapi),
      libraryFiles: createLibraryFiles(strapi),
      fileVault: createFileVault({
        privateFiles: toPrivateFolder(settings),
        publicFiles: path.join(settings.dataFolder, 'files', 'public'),
      }),
      now,
      wakeOutbox: () => outbox.wake(),
      findActor: () => findSignedIn(strapi) ?? 'system',
      getDefaultLanguage,
    }),
  );
  strapi.documents.use(attachCompanyDefaults(strapi, getDefaultLanguage));

  const isFirstStart = await ensureRoles(strapi);
  // Once: how the team arranges its desk afterwards is its own affair.
  if (isFirstStart) await arrangeDesk(strapi);
  if (settings.sample) {
    await createDemoAccounts(strapi, settings.dataFolder);
    await seedSampleNewsroom(strapi);
  }
  return outbox;
}

/** The e-mail address of who is signed in at the request under way; null outside of requests. */
function findSignedIn(strapi: Core.Strapi): string | null {
  const state = strapi.requestContext.get()?.state as { user?: { email?: string } } | undefined;
  return state?.user?.email ?? null;
}

export function toPrivateFolder({ dataFolder }: Settings): string {
  return path.join(dataFolder, 'files', 'private');
}
