import { toLine } from '../../audit/to-csv';
import type { ArchiveReport } from './archive-report';

const columns = ['file', 'result', 'slug', 'documentId', 'reason', 'sha256'] as const;

/** The report as CSV, what is to be looked at in its last column. */
export function toReportCsv({ files }: ArchiveReport): string {
  const lines = files.map((outcome) =>
    toLine([...columns.map((column) => outcome[column]), outcome.look.join('; ')]),
  );
  return [toLine([...columns, 'look']), ...lines].join('');
}
