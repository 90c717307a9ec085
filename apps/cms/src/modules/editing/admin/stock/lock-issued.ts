import type { StrapiApp } from '@strapi/strapi/admin';
import { lockSave } from '../../../../platform/admin/lock-save';
import { useGetWorkflowQuery } from '../../../workflow/admin/workflow-panel/workflow-api';
import { isEditable } from '../../../workflow/admin/workflow-panel/describe-unsaved';
import {
  useReleaseVersion,
  type PanelProps,
} from '../../../workflow/admin/workflow-panel/use-release-version';

/**
 * Takes the Save button away from releases that were issued or withdrawn: the server refuses the
 * change, and whoever writes should learn it before an hour's work. The panel says what to do.
 */
export function lockIssued(app: StrapiApp): void {
  lockSave(app, useIsIssued);
}

function useIsIssued(props: PanelProps): boolean {
  const version = useReleaseVersion(props);
  const { data: workflow } = useGetWorkflowQuery(version ?? { documentId: '', locale: '' }, {
    skip: version === null,
  });
  return workflow !== undefined && !isEditable(workflow.stage);
}
