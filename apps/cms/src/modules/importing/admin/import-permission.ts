import type { MenuItem } from '@strapi/strapi/admin';

/** Whoever may write a release may import one. */
export const importPermissions: MenuItem['permissions'] = [
  { action: 'plugin::content-manager.explorer.create', subject: 'api::release.release' },
];
