import { Page } from '@strapi/strapi/admin';
import { AlertsPage } from './alerts-page';
import { alertsPermissions } from './alerts-permission';

/** E-mail alerts for those who may see to them; to others Strapi's page that says so. */
export function ProtectedAlertsPage() {
  return (
    <Page.Protect permissions={alertsPermissions}>
      <AlertsPage />
    </Page.Protect>
  );
}
