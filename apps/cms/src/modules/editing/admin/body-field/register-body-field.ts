import { Feather } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** Gives the custom field `global::body`, which the server stores as JSON, its input. */
export function registerBodyField(app: StrapiApp): void {
  app.customFields.register({
    name: 'body',
    type: 'json',
    icon: Feather,
    intlLabel: { id: 'dateline.body.label', defaultMessage: 'Body' },
    intlDescription: {
      id: 'dateline.body.description',
      defaultMessage: 'The text of a release with headings, lists, tables and pictures',
    },
    components: {
      Input: async () => {
        const { BodyInput } = await import('./body-input');
        // Strapi's type knows nothing of the properties that it gives to an input.
        return { default: BodyInput as ComponentType };
      },
    },
  });
}
