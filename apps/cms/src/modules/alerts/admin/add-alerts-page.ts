import { Mail } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addPage } from '../../../platform/admin/add-page';

export function addAlertsPage(app: StrapiApp): void {
  addPage(app, {
    to: 'email-alerts',
    icon: Mail,
    intlLabel: { id: 'dateline.alerts.title', defaultMessage: 'E-mail alerts' },
    permissions: [{ action: 'api::release.alerts', subject: null }],
    load: async () => (await import('./alerts-page')).AlertsPage,
  });
}
