import { Page } from '@strapi/strapi/admin';
import { ImportPage } from './import-page';
import { importPermissions } from './import-permission';

/** The import for those who may write releases; to others Strapi's page that says so. */
export function ProtectedImportPage() {
  return (
    <Page.Protect permissions={importPermissions}>
      <ImportPage />
    </Page.Protect>
  );
}
