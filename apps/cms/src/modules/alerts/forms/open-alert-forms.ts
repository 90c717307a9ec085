import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { alertRequestsPath, SeenRequests, type SignedHeaders } from '@dateline/contract';
import { createRateBound } from '../../../platform/concurrency/create-rate-bound';
import type { CmsSecrets, Settings } from '../../../platform/settings/settings';
import { createAlertKeys } from '../alert-keys';
import { createAlertTokens } from '../alert-tokens';
import { createMailRemoval, toMailFolder } from '../remove-mails';
import { createSubscribers } from '../store/subscribers';
import { type AlertDoor, answerAlertRequest } from './answer-alert-request';
import { createAlertActs } from './create-alert-acts';

/** Subscriptions of all visitors together: more than a newsroom has, less than a flood. */
const rate = { burst: 60, perSecond: 5 };

/** Opens the door for the newsroom's web. Call before the server mounts its routes. */
export function openAlertForms(
  strapi: Core.Strapi,
  settings: Settings & { secrets: CmsSecrets },
  onLetter: () => void,
): void {
  const keys = createAlertKeys(settings.secrets.encryptionKey);
  const outside = AsyncLocalStorage.snapshot();
  const door: AlertDoor = {
    secret: settings.secrets.notificationSecret,
    acts: createAlertActs({
      keys,
      tokens: createAlertTokens(keys),
      // Its own transaction: what a visitor does is no part of what an editor does.
      transact: (work) =>
        outside(() => strapi.db.connection.transaction((trx) => work(createSubscribers(trx)))),
      removeMailsOf: createMailRemoval(keys, toMailFolder(settings.dataFolder)),
      onLetter,
      now: () => new Date(),
      warn: (message) => strapi.log.warn(message),
    }),
    seen: new SeenRequests(performance.timeOrigin),
    letIn: createRateBound(rate, () => performance.now()),
    now: () => new Date(),
  };
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'POST' as const,
        path: alertRequestsPath,
        handler: (ctx: Context) => answer(door, ctx),
        info: { type: 'admin' as const },
        config: { auth: false as const },
      },
    ],
  });
}

async function answer(door: AlertDoor, ctx: Context): Promise<void> {
  const { body } = ctx.request as { body?: unknown };
  const headers: Partial<SignedHeaders> = {
    'webhook-id': ctx.get('webhook-id'),
    'webhook-timestamp': ctx.get('webhook-timestamp'),
    'webhook-signature': ctx.get('webhook-signature'),
  };
  const answered = await answerAlertRequest(door, headers, body);
  ctx.set({
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
  });
  ctx.status = answered.status;
  ctx.body = answered.body ?? (answered.status === 204 ? null : {});
}
