import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useState } from 'react';
import { describeRefusal } from '@dateline/release/workflow/transition-refusal';
import { useGetRightsQuery } from '../../../../../platform/admin/rights-api';
import { toTransitionWords, type TransitionScene } from '../transitions/transition-words';
import { useReleaseTransition } from '../transitions/use-release-transition';
import type { ReleaseVersion } from '../workflow-api';
import { ArmedButton } from './armed-button';
import { describeEverywhere, isAnythingIssuable } from './describe-everywhere';

interface EmergencyProps {
  scene: TransitionScene;
  version: ReleaseVersion;
  /** Whether the form has changes that are not saved: what is issued would not be what is seen. */
  isBlocked: boolean;
}

/** The two buttons for the bad day, out of the way until then. */
export function Emergency(props: EmergencyProps) {
  const { workflow } = props.scene;
  const [isOpen, setIsOpen] = useState(false);
  const canIssue = isAnythingIssuable(workflow);
  const canWithdraw =
    workflow.current !== null && workflow.transitions.some(({ type }) => type === 'withdraw');
  if (!canIssue && !canWithdraw) return null;
  return (
    <Box borderColor="neutral150" borderStyle="solid none none" borderWidth="1px" paddingTop={3}>
      <TextButton
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        endIcon={isOpen ? <ChevronUp /> : <ChevronDown />}
      >
        Emergency
      </TextButton>
      {isOpen && (
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
          <Typography variant="pi" textColor="neutral600">
            Each takes two presses; the first one only says what the second one does.
          </Typography>
          {canWithdraw && <WithdrawNow {...props} />}
          {canIssue && <IssueEverywhere {...props} />}
        </Flex>
      )}
    </Box>
  );
}

/** Works with unsaved changes too: nothing of the form goes into a withdrawal. */
function WithdrawNow({ scene, version }: Omit<EmergencyProps, 'isBlocked'>) {
  const { run, refusal } = useReleaseTransition(version);
  const words = toTransitionWords('withdraw', scene);
  return (
    <ArmedButton
      label="Withdraw now"
      again="Press again to withdraw"
      says={words.says}
      field={{
        label: 'Notice',
        hint: 'The public reads this. It may stay as it is.',
        initial: 'This release has been withdrawn. Please disregard it.',
      }}
      refusal={scene.workflow.transitions.find(({ type }) => type === 'withdraw')?.refusal ?? null}
      failure={refusal}
      fire={(text) => run({ type: 'withdraw', notice: text.trim() }, words.done)}
    />
  );
}

function IssueEverywhere({ scene, version, isBlocked }: EmergencyProps) {
  const { run, refusal } = useReleaseTransition(version);
  const { workflow } = scene;
  const { data: account } = useGetRightsQuery();
  const notAllowed =
    account === undefined || account.rights.includes('issue')
      ? null
      : describeRefusal({ reason: 'right-missing', right: 'issue' });
  return (
    <ArmedButton
      label="Issue now everywhere"
      again="Press again to issue"
      says={describeEverywhere({ ...workflow, language: version.locale })}
      field={{
        label: 'Reason',
        hint: 'A few words; kept in the audit trail.',
        initial: '',
      }}
      refusal={isBlocked ? 'Save or discard your changes first.' : notAllowed}
      failure={refusal}
      fire={(text) =>
        run(
          { type: 'issue-everywhere', reason: text.trim() },
          'Issued in every language that was approved.',
        )
      }
    />
  );
}
