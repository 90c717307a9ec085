import { useQueryParams } from '@strapi/strapi/admin';
import { withBoundary } from '../../../platform/admin/part-boundary';
import { releaseModel } from '../../../platform/admin/release-model';
import type { PanelProps } from '../../workflow/admin/workflow-panel/use-release-version';
import { PreflightPanel } from './preflight-panel';

const GuardedPanel = withBoundary(PreflightPanel);

/** The panel "Preflight" beside the form of a release, a new one too; null beside other types. */
export function usePreflightPanel({ model, documentId }: PanelProps) {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (model !== releaseModel) return null;
  const locale = query.plugins?.i18n?.locale ?? 'en';
  const form = { documentId: documentId ?? null, locale };
  // Another document is another panel: nothing of the one before is shown for a moment.
  const key = `${form.documentId} ${locale}`;
  return { title: 'Preflight', content: <GuardedPanel key={key} form={form} /> };
}
