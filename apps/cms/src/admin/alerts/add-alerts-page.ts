import { Mail } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { alertsPermissions } from './alerts-permission';

/** Adds the page "E-mail alerts" to the main menu. */
export function addAlertsPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'email-alerts',
    icon: Mail,
    intlLabel: { id: 'dateline.alerts.title', defaultMessage: 'E-mail alerts' },
    permissions: alertsPermissions,
    Component: () =>
      import('./protected-alerts-page').then(({ ProtectedAlertsPage }) => ({
        default: ProtectedAlertsPage,
      })),
  });
}
