import type { MenuItem } from '@strapi/strapi/admin';

/** What it takes to read the trail; an administrator gives it to roles. */
export const auditPermissions: MenuItem['permissions'] = [
  { action: 'api::release.audit', subject: null },
];
