import { Link } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { auditPermissions } from '../audit/add-audit-page';
import { toQuery } from '../desk/to-query';

/** To the audit trail of one release, for those who may read it. */
export function TrailLink({ releaseId }: { releaseId: string }) {
  const { allowedActions } = useRBAC(auditPermissions);
  if (allowedActions['canAudit'] !== true) return null;
  return (
    <Link tag={NavLink} to={`/audit-trail${toQuery({ release: releaseId })}`}>
      Audit trail of this release
    </Link>
  );
}
