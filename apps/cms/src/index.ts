import type { Core } from '@strapi/strapi';
import { registerDeskApi } from './desk-api/register-desk-api';
import { keepUploadsPrivate } from './gateways/private-files';
import { registerPublicSchema } from './graphql/register-public-schema';
import type { OutboxDelivery } from './jobs/deliver-outbox';
import { openNewsroom, toPrivateFolder } from './newsroom';
import { settings } from './settings';

let outbox: OutboxDelivery | null = null;

/** Strapi's entry: what happens while it registers, starts and stops. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({ name: 'body', type: 'json' });
    registerPublicSchema(strapi, settings.publicUrl);
    registerDeskApi(strapi, settings.publicUrl);
    if (settings.secrets !== null) {
      keepUploadsPrivate(strapi, toPrivateFolder(settings), settings.secrets.encryptionKey);
    }
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { secrets } = settings;
    if (secrets === null) {
      throw new Error(
        'There are no secrets yet: start with `npm start`, or run ops/make-secrets.mjs.',
      );
    }
    outbox = await openNewsroom(strapi, { ...settings, secrets });
  },

  async destroy() {
    await outbox?.stop();
  },
};
