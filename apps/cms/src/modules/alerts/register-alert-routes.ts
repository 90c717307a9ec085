import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type AddressForgotten, type AlertStatus, parseMailAddress } from '@dateline/contract';
import { z } from 'zod';
import { toAction, toActor } from '../accounts/rights';
import { registerAdminRoutes } from '../accounts/admin-route';
import type { CmsSecrets } from '../../platform/settings/settings';
import { createAlertKeys } from './alert-keys';
import { forgetAddress } from './store/forget-address';
import { readAlertStatus } from './store/read-alert-status';

const forgetting = z.strictObject({ address: z.string().max(254) });

/** E-mail alerts for the admin panel: how they stand, and deleting one address. */
export function registerAlertRoutes(
  strapi: Core.Strapi,
  { encryptionKey }: Pick<CmsSecrets, 'encryptionKey'>,
  mailFolder: string,
): void {
  const permission = { action: toAction('alerts') };
  const keys = createAlertKeys(encryptionKey);
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/alerts',
      permission,
      async handler(ctx) {
        ctx.set('Cache-Control', 'no-store');
        ctx.body = (await readAlertStatus(strapi.db.connection)) satisfies AlertStatus;
      },
    },
    {
      method: 'POST',
      path: '/alerts/forget',
      permission,
      async handler(ctx) {
        const address = parseMailAddress(parseForgetting(ctx.request).address);
        if (address === null) throw new errors.ValidationError('This is no e-mail address.');
        const isForgotten = await forgetAddress(strapi.db.connection, {
          ...{ address, keys, mailFolder },
          actor: toActor(ctx.state),
        });
        ctx.body = { isForgotten } satisfies AddressForgotten;
      },
    },
  ]);
}

function parseForgetting(request: object): z.infer<typeof forgetting> {
  const parsed = forgetting.safeParse('body' in request ? request.body : null);
  if (!parsed.success) throw new errors.ValidationError('Name one e-mail address.');
  return parsed.data;
}
