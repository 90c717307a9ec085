import { Table, Tbody, VisuallyHidden } from '@strapi/design-system';
import type { AuditEntryAnswer } from '@dateline/contract';
import { ColumnHeads } from '../../../platform/admin/column-heads';
import { AuditRow } from './audit-row';

interface AuditTableProps {
  entries: readonly AuditEntryAnswer[];
  /** Asks for the entries of one release alone. */
  onRelease: (releaseId: string) => void;
}

const columns = ['When', 'Who', 'What', 'Release or subject', 'Edition', 'Content', 'Why'];

export function AuditTable({ entries, onRelease }: AuditTableProps) {
  return (
    <Table colCount={columns.length} rowCount={entries.length + 1}>
      <ColumnHeads columns={columns} />
      <Tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.sequence} entry={entry} onRelease={onRelease} />
        ))}
      </Tbody>
      <caption>
        <VisuallyHidden>Entries of the audit trail, the newest first</VisuallyHidden>
      </caption>
    </Table>
  );
}
