import { ClockCounterClockwise } from '@strapi/icons';
import type { MenuItem, StrapiApp } from '@strapi/strapi/admin';
import { addPage } from '../../../platform/admin/add-page';

/** What it takes to read the trail; an administrator gives it to roles. */
export const auditPermissions: MenuItem['permissions'] = [
  { action: 'api::release.audit', subject: null },
];

export function addAuditPage(app: StrapiApp): void {
  addPage(app, {
    to: 'audit-trail',
    icon: ClockCounterClockwise,
    intlLabel: { id: 'dateline.audit.title', defaultMessage: 'Audit trail' },
    permissions: auditPermissions,
    load: async () => (await import('./audit-page')).AuditPage,
  });
}
