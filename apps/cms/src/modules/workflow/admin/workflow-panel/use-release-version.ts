import { useQueryParams } from '@strapi/strapi/admin';
import { releaseModel } from '../../../../platform/admin/release-model';
import type { ReleaseVersion } from './workflow-api';

/** What Strapi gives to a side panel, as far as the newsroom's need it. */
export interface PanelProps {
  model: string;
  documentId?: string;
}

/** The language version whose form is open; null beside other types and before the first save. */
export function useReleaseVersion({ model, documentId }: PanelProps): ReleaseVersion | null {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (model !== releaseModel || documentId === undefined) return null;
  return { documentId, locale: query.plugins?.i18n?.locale ?? 'en' };
}
