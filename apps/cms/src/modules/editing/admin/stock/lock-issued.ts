import type { StrapiApp } from '@strapi/strapi/admin';
import { lockSave } from '../../../../platform/admin/lock-save';
import { useGetLifeQuery } from '../../../workflow/admin/life-panel/life-api';
import { isEditable } from '../../../workflow/admin/life-panel/describe-unsaved';
import {
  useReleaseVersion,
  type PanelProps,
} from '../../../workflow/admin/life-panel/use-release-version';

/**
 * Takes the Save button away from releases that were issued or withdrawn: the server refuses the
 * change, and whoever writes should learn it before an hour's work. The panel says what to do.
 */
export function lockIssued(app: StrapiApp): void {
  lockSave(app, useIsIssued);
}

function useIsIssued(props: PanelProps): boolean {
  const version = useReleaseVersion(props);
  const { data: life } = useGetLifeQuery(version ?? { documentId: '', locale: '' }, {
    skip: version === null,
  });
  return life !== undefined && !isEditable(life.stage);
}
