import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { toSentence } from '../../../platform/admin/to-sentence';
import { toAuditQuery, type AuditFilters } from './audit-filters';
import { saveFile } from './save-file';

/** Saves all entries that meet the conditions as a file. */
export function ExportButtons({ filters }: { filters: AuditFilters }) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [running, setRunning] = useState<string | null>(null);
  const save = async (kind: 'csv' | 'json') => {
    setRunning(kind);
    try {
      const { data } = await get<Blob>(`/dateline/audit.${kind}${toAuditQuery(filters)}`, {
        responseType: 'blob',
      });
      saveFile(data, `audit-trail.${kind}`);
    } catch (error) {
      toggleNotification({ type: 'danger', message: toSentence(error) });
    } finally {
      setRunning(null);
    }
  };
  return (
    <Flex gap={2}>
      {(['csv', 'json'] as const).map((kind) => (
        <Button
          key={kind}
          variant="secondary"
          startIcon={<Download />}
          loading={running === kind}
          onClick={() => void save(kind)}
        >
          Export {kind.toUpperCase()}
        </Button>
      ))}
    </Flex>
  );
}
