import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { saveFile } from '../../audit/admin/save-file';
import { InstantText } from '../../../platform/admin/instant-text';
import { toQuery } from '../../../platform/admin/to-query';
import { toSentence } from '../../../platform/admin/to-sentence';
import type { FoundOriginal } from './use-found-original';

/** What a release was imported from, to be read again as it came. */
export function OriginalPanel({ version, original }: FoundOriginal) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isSaving, setSaving] = useState(false);
  const path = `/dateline/releases/${encodeURIComponent(version.documentId)}/original/file`;
  const save = async () => {
    setSaving(true);
    try {
      const { data } = await get<Blob>(`${path}${toQuery({ locale: version.locale })}`, {
        responseType: 'blob',
      });
      saveFile(data, original.name);
    } catch (error) {
      toggleNotification({ type: 'danger', message: toSentence(error) });
    } finally {
      setSaving(false);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        From <strong>{original.name}</strong> on <InstantText instant={original.at} /> by{' '}
        {original.actor}.
      </Typography>
      <Button
        variant="tertiary"
        startIcon={<Download />}
        loading={isSaving}
        onClick={() => void save()}
        fullWidth
      >
        Save the original
      </Button>
    </Flex>
  );
}
