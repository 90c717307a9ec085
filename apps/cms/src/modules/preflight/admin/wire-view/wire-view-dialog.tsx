import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { toWireText } from '@dateline/release/wire-text/to-wire-text';
import type { CheckedRelease } from '@dateline/preflight/checked-release';
import {
  type ReleaseVersion,
  useGetWorkflowQuery,
} from '../../../workflow/admin/workflow-panel/workflow-api';
import { CopyButton } from './copy-button';
import { copyText } from './copy-text';
import { toReleaseHtml } from './to-release-html';
import { toWireContent } from './to-wire-content';

interface WireViewDialogProps {
  release: CheckedRelease;
  /** Null before the first save. */
  version: ReleaseVersion | null;
  onClose: () => void;
}

/** The release as a wire would send it, as it stands in the form now, to be read and copied. */
export function WireViewDialog({ release, version, onClose }: WireViewDialogProps) {
  const content = useMemo(() => toWireContent(release), [release]);
  const text = useMemo(() => toWireText(content), [content]);
  const { data: workflow } = useGetWorkflowQuery(version ?? { documentId: '', locale: '' }, {
    skip: version === null,
  });
  const [said, setSaid] = useState('');
  const { headline } = content;
  const url = workflow?.current?.url ?? null;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Wire view</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Flex gap={2} wrap="wrap">
              <CopyButton label="Copy as plain text" copy={() => copyText(text)} onDone={setSaid} />
              <CopyButton
                label="Copy as HTML"
                copy={() => copyText(text, toReleaseHtml(content))}
                onDone={setSaid}
              />
              {headline !== null && (
                <CopyButton
                  label="Copy headline"
                  copy={() => copyText(headline)}
                  onDone={setSaid}
                />
              )}
              {url !== null && (
                <CopyButton label="Copy address" copy={() => copyText(url)} onDone={setSaid} />
              )}
            </Flex>
            <Typography variant="pi" textColor="neutral600" role="status" aria-live="polite">
              {said === '' ? 'As it stands in the form now, saved or not; 70 columns.' : said}
            </Typography>
            <Box background="neutral100" borderColor="neutral200" hasRadius padding={4}>
              <Sheet tabIndex={0} aria-label="The release as a wire sends it">
                {text}
              </Sheet>
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Close
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Wider than a narrow screen: it is scrolled sideways, since its lines must not be broken anew. */
const Sheet = styled.pre`
  overflow-x: auto;
  margin: 0;
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: ui-monospace, 'SF Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  font-size: 1.3rem;
  line-height: 1.5;
`;
