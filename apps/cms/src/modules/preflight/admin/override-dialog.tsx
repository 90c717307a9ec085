import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { shortestReason } from '@dateline/release/workflow/shortest-reason';
import type { Finding } from '@dateline/preflight/finding';
import { AdminNote } from '../../../platform/admin/admin-note';
import { toSentence } from '../../../platform/admin/to-sentence';
import type { ReleaseVersion } from '../../workflow/admin/workflow-panel/workflow-api';
import { toOverridable } from './find-override';
import { useOverrideFindingMutation } from './preflight-api';

interface OverrideDialogProps {
  finding: Finding;
  version: ReleaseVersion;
  onClose: () => void;
}

/** Takes the reason for which somebody lets an error pass. */
export function OverrideDialog({ finding, version, onClose }: OverrideDialogProps) {
  const [send, { isLoading, error }] = useOverrideFindingMutation();
  const [reason, setReason] = useState('');
  const { toggleNotification } = useNotification();
  const isReady = reason.trim().length >= shortestReason;
  const confirm = async () => {
    const answer = await send({ ...version, finding: toOverridable(finding), reason });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: 'Overridden: it stops the approval no more.' });
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && !isLoading && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Override this error</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <AdminNote tone="danger">{finding.message}</AdminNote>
            <Typography tag="p">
              You let the release pass with it. That holds until the words there change; whoever
              approves the release reads your reason, and it is kept in the audit trail.
            </Typography>
            <Field.Root required hint={`At least ${shortestReason} characters.`}>
              <Field.Label>Reason</Field.Label>
              <Textarea value={reason} onChange={(event) => setReason(event.target.value)} />
              <Field.Hint />
            </Field.Root>
            {error !== undefined && (
              <AdminNote tone="danger" isAlert>
                {toSentence(error)}
              </AdminNote>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose} disabled={isLoading}>
            Cancel
          </Button>
          <Button
            variant="danger"
            onClick={() => void confirm()}
            disabled={!isReady}
            loading={isLoading}
          >
            Override
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
