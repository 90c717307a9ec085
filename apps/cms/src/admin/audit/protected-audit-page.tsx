import { Page } from '@strapi/strapi/admin';
import { AuditPage } from './audit-page';
import { auditPermissions } from './audit-permission';

/** The audit trail for those who may read it; to others Strapi's page that says so. */
export function ProtectedAuditPage() {
  return (
    <Page.Protect permissions={auditPermissions}>
      <AuditPage />
    </Page.Protect>
  );
}
