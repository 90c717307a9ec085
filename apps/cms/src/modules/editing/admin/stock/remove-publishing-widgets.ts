import type { StrapiApp } from '@strapi/strapi/admin';

/** Strapi's cards on the first page that count and list what is "published": nothing is, any more. */
const publishing = new Set(['last-published-entries', 'chart-entries']);

export function removePublishingWidgets(app: StrapiApp): void {
  app.widgets.register((widgets) => widgets.filter(({ id }) => !publishing.has(id)));
}
