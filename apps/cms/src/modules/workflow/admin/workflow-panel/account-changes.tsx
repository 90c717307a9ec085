import { Typography } from '@strapi/design-system';
import type { WorkflowAnswer } from '@dateline/contract';
import { describeAction } from '../../../audit/admin/describe-action';
import { AdminNote } from '../../../../platform/admin/admin-note';
import { InstantText } from '../../../../platform/admin/instant-text';

/** Before somebody approves: who might be one of two accounts of one person. */
export function AccountChanges({ workflow }: { workflow: WorkflowAnswer }) {
  const { accountChanges } = workflow;
  if (accountChanges.length === 0) return null;
  return (
    <AdminNote tone="warning">
      <Typography tag="p" fontWeight="semiBold">
        Accounts changed since your last approval
      </Typography>
      <ul>
        {accountChanges.map(({ at, by, action, about }) => (
          <li key={`${at} ${action} ${about}`}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {describeAction(action)}: {about} By {by}, <InstantText instant={at} />
            </Typography>
          </li>
        ))}
      </ul>
      <Typography tag="p" variant="pi">
        If you do not know one of them, ask an administrator before you approve.
      </Typography>
    </AdminNote>
  );
}
