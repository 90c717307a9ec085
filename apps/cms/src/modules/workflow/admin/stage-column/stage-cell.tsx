import { useQueryParams, useTable } from '@strapi/strapi/admin';
import { StageBadge } from '../../../../platform/admin/stage-badge';
import { useListReleaseStagesQuery } from './stages-api';

/** The stage of one row. All rows ask for the same, so that the page makes one request. */
export function StageCell({ documentId }: { documentId: string }) {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const documentIds = useTable('StageCell', ({ rows }) => toDocumentIds(rows));
  const { data } = useListReleaseStagesQuery({
    documentIds,
    locale: query.plugins?.i18n?.locale ?? 'en',
  });
  const stage = data?.[documentId];
  return stage === undefined ? null : <StageBadge stage={stage} />;
}

/** Strapi's type of a row knows nothing of what the row is about. */
function toDocumentIds(rows: { id: string | number; documentId?: string }[]): string {
  return rows.flatMap(({ documentId }) => documentId ?? []).join(',');
}
