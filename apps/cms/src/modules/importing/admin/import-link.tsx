import { LinkButton } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { isReleaseList } from '../../workflow/admin/stage-column/is-release-list';
import { importPermissions } from './import-permission';

/** Leads from the list of releases to the import. */
export function ImportLink() {
  const { allowedActions } = useRBAC(importPermissions);
  // Strapi draws this above every list.
  if (allowedActions['canCreate'] !== true || !isReleaseList(window.location.pathname)) return null;
  return (
    <LinkButton tag={NavLink} to="/import" variant="tertiary" size="S" startIcon={<Upload />}>
      Import a release
    </LinkButton>
  );
}
