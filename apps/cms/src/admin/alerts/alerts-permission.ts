import type { MenuItem } from '@strapi/strapi/admin';

/** What it takes to see how alerts stand; an administrator gives it to roles. */
export const alertsPermissions: MenuItem['permissions'] = [
  { action: 'api::release.alerts', subject: null },
];
