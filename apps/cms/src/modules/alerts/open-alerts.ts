import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isSqlite } from '../../platform/database/is-sqlite';
import { createEditionReader } from '../editions/store/edition-reader';
import { defaultNewsroom } from '../publications/default-newsroom';
import { createPublicationReader } from '../publications/store/publication-reader';
import type { CmsSecrets, Settings } from '../../platform/settings/settings';
import { createAlertKeys } from './alert-keys';
import type { Job } from '../../platform/due-queue/start-poller';
import { createMailRemoval, toMailFolder } from './remove-mails';
import { createAlertTokens } from './alert-tokens';
import { createComposer } from './sending/compose-mail';
import { createFolderCarrier } from './sending/create-folder-carrier';
import { createPacer } from './sending/create-pacer';
import { createSmtpCarrier } from './sending/create-smtp-carrier';
import { fanOut } from './store/fan-out';
import { createMailQueue } from './store/mail-queue';
import { startSendingMails } from './sending/send-mails';
import { createSubscribers } from './store/subscribers';

type AlertSettings = Settings & { secrets: CmsSecrets };

/** Mails that are written into the folder at once. */
const writers = 4;

/** Starts the job that sends e-mail alerts: over SMTP, or without a server into the data folder. */
export function startAlerts(strapi: Core.Strapi, settings: AlertSettings): Job {
  const knex = strapi.db.connection;
  const keys = createAlertKeys(settings.secrets.encryptionKey);
  const tokens = createAlertTokens(keys);
  const subscribers = createSubscribers(knex);
  const editions = createEditionReader(knex);
  const publications = createPublicationReader(knex);
  const mailFolder = toMailFolder(settings.dataFolder);
  const removeMailsOf = createMailRemoval(keys, mailFolder);
  const { smtpUrl, from, bounces, rate, connections } = settings.mail;
  const now = () => new Date();
  return startSendingMails({
    queue: createMailQueue(knex, randomUUID()),
    carrier:
      smtpUrl === null
        ? createFolderCarrier(mailFolder)
        : createSmtpCarrier({ url: smtpUrl, connections }),
    compose: createComposer({
      keys,
      tokens,
      publicUrl: settings.publicUrl,
      fromAddress: from,
      bounceAddress: bounces,
      readEdition: (releaseId, number) => editions.findNumbered(releaseId, number),
      async readNewsroom() {
        const { name, imprint } = (await publications.findNewsroom()) ?? defaultNewsroom;
        return { name, imprint };
      },
      now,
    }),
    fanOut: () => fanOut(knex),
    tidy: async () => removeMailsOf(await subscribers.deleteExpired(now().toISOString())),
    onDeadAddress: (id) => subscribers.change(id, { status: 'suspended', suspended_for: 'hard' }),
    pace: createPacer(rate, () => performance.now()),
    connections: smtpUrl === null ? writers : connections,
    isAlone: isSqlite(knex),
    now,
    warn: (message) => strapi.log.warn(message),
  });
}
