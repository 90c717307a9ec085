import { ClockCounterClockwise } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { auditPermissions } from './audit-permission';

/** Adds the page "Audit trail" to the main menu. */
export function addAuditPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'audit-trail',
    icon: ClockCounterClockwise,
    intlLabel: { id: 'dateline.audit.title', defaultMessage: 'Audit trail' },
    permissions: auditPermissions,
    Component: () =>
      import('./protected-audit-page').then(({ ProtectedAuditPage }) => ({
        default: ProtectedAuditPage,
      })),
  });
}
