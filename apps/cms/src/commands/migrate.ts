import path from 'node:path';
import { createStrapi } from '@strapi/strapi';

/**
 * Brings the database to this version's shape and exits: run once before several instances start,
 * since two that boot on an empty PostgreSQL at once get in each other's way.
 */
async function migrate(): Promise<void> {
  const appDir = path.resolve(__dirname, '../../..');
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
  await strapi.destroy();
}

void migrate();
