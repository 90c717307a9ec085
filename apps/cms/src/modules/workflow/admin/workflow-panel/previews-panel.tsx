import { Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PreviewLinkAnswer, PreviewMade } from '@dateline/contract';
import { AdminNote } from '../../../../platform/admin/admin-note';
import { toSentence } from '../../../../platform/admin/to-sentence';
import { useMakePreviewMutation, type ReleaseVersion } from './workflow-api';
import { PreviewMadeNote } from './preview-made-note';
import { PreviewLink } from './preview-link';

interface PreviewsPanelProps {
  version: ReleaseVersion;
  previews: readonly PreviewLinkAnswer[];
}

const spans = [
  { minutes: 30, label: '30 minutes' },
  { minutes: 120, label: '2 hours' },
  { minutes: 1_440, label: '24 hours' },
];

/** Makes links that show the release on the real site to whoever holds them, and takes them back. */
export function PreviewsPanel({ version, previews }: PreviewsPanelProps) {
  const [minutes, setMinutes] = useState(30);
  const [made, setMade] = useState<PreviewMade | null>(null);
  const [makePreview, { isLoading, error }] = useMakePreviewMutation();
  const make = async () => {
    const answer = await makePreview({ ...version, minutes });
    setMade('data' in answer ? answer.data : null);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" variant="pi" textColor="neutral700">
        Whoever holds a link reads the release as it is saved. Every view is in the audit trail.
      </Typography>
      <SingleSelect
        aria-label="How long the link works"
        value={minutes}
        onChange={(value) => setMinutes(Number(value))}
      >
        {spans.map(({ minutes: span, label }) => (
          <SingleSelectOption key={span} value={span}>
            Works for {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Button variant="secondary" fullWidth loading={isLoading} onClick={() => void make()}>
        Make a preview link
      </Button>
      {error !== undefined && (
        <AdminNote tone="danger" isAlert>
          {toSentence(error)}
        </AdminNote>
      )}
      {made !== null && <PreviewMadeNote made={made} />}
      {previews.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {previews.map((link) => (
            <PreviewLink key={link.id} documentId={version.documentId} link={link} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}
