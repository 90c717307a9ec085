import { Typography } from '@strapi/design-system';
import { useQueryParams, useTable } from '@strapi/strapi/admin';
import type { FindingCounts } from '@dateline/contract';
import { describeCounts } from './describe-counts';
import { useListPreflightSummariesQuery } from './preflight-api';

/** What the preflight finds in one row. All rows ask for the same: the page makes one request. */
export function SummaryCell({ documentId }: { documentId: string }) {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const documentIds = useTable('SummaryCell', ({ rows }) => toDocumentIds(rows));
  const { data } = useListPreflightSummariesQuery(
    { documentIds, locale: query.plugins?.i18n?.locale ?? 'en' },
    // The library may have changed since: what is found hangs on it.
    { refetchOnMountOrArgChange: true },
  );
  const counts = data?.[documentId];
  if (counts === undefined) return null;
  return (
    <Typography
      textColor={toColour(counts)}
      fontWeight={counts.errors > 0 ? 'semiBold' : 'regular'}
    >
      {describeCounts(counts)}
    </Typography>
  );
}

function toColour({ errors, warnings }: FindingCounts) {
  if (errors > 0) return 'danger600';
  return warnings > 0 ? 'warning700' : 'neutral600';
}

function toDocumentIds(rows: { id: string | number; documentId?: string }[]): string {
  return rows.flatMap(({ documentId }) => documentId ?? []).join(',');
}
