import { Flex, Typography } from '@strapi/design-system';
import type { WorkflowAnswer } from '@dateline/contract';
import { InstantText } from '../../../../platform/admin/instant-text';
import { describeApprovers } from './describe-approvers';
import { isEditable } from './describe-unsaved';
import { Fingerprint } from './fingerprint';

/** Who has approved the content and when, how many are still needed, and which content it is. */
export function ApprovalList({ workflow }: { workflow: WorkflowAnswer }) {
  const { approvals, contentHash, company } = workflow;
  // Once it was issued, the edition has the fingerprint and nothing more is needed.
  const isOpen = isEditable(workflow.stage);
  if (contentHash === null || (!isOpen && approvals.length === 0)) return null;
  const needed = isOpen ? describeApprovers(workflow) : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        Approvals
      </Typography>
      {approvals.length > 0 && (
        <ul>
          {approvals.map(({ actor, at }) => (
            <li key={actor}>
              <Typography variant="pi" tag="span" fontWeight="semiBold" style={breaking}>
                {actor}
              </Typography>{' '}
              <Typography variant="pi" tag="span" textColor="neutral600">
                <InstantText instant={at} timeZone={company?.timeZone} />
              </Typography>
            </li>
          ))}
        </ul>
      )}
      {needed !== null && (
        <Typography variant="pi" textColor="neutral700">
          {needed}
        </Typography>
      )}
      {isOpen && <Fingerprint hash={contentHash} />}
    </Flex>
  );
}

/** The panel is narrower than many an e-mail address. */
const breaking = { overflowWrap: 'anywhere' } as const;
