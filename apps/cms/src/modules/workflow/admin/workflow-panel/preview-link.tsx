import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { PreviewLinkAnswer } from '@dateline/contract';
import { InstantText } from '../../../../platform/admin/instant-text';
import { toSentence } from '../../../../platform/admin/to-sentence';
import { useRevokePreviewMutation } from './workflow-api';

interface PreviewLinkProps {
  documentId: string;
  link: PreviewLinkAnswer;
}

/** A link that somebody made, how often it was used, and the way to take it back. */
export function PreviewLink({ documentId, link }: PreviewLinkProps) {
  const [revoke, { isLoading }] = useRevokePreviewMutation();
  const { toggleNotification } = useNotification();
  const takeBack = async () => {
    const answer = await revoke({ documentId, id: link.id });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: toSentence(answer.error) }
        : { type: 'success', message: 'The link works no more.' },
    );
  };
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={2}>
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Typography variant="pi" fontWeight="semiBold">
          {link.views === 1 ? '1 view' : `${link.views} views`}
        </Typography>
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {link.createdBy}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          until <InstantText instant={link.expiresAt} />
        </Typography>
      </Flex>
      <TextButton
        loading={isLoading}
        onClick={() => void takeBack()}
        aria-label={`Revoke the link of ${link.createdBy}`}
      >
        Revoke
      </TextButton>
    </Flex>
  );
}
