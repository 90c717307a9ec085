import type { OriginalAnswer } from '@dateline/contract';
import type { ReleaseVersion } from '../../workflow/admin/workflow-panel/workflow-api';
import {
  useReleaseVersion,
  type PanelProps,
} from '../../workflow/admin/workflow-panel/use-release-version';
import { useGetOriginalQuery } from './import-api';

export interface FoundOriginal {
  version: ReleaseVersion;
  original: NonNullable<OriginalAnswer['original']>;
}

/** What the release whose form is open was imported from; null where it was written here. */
export function useFoundOriginal(props: PanelProps): FoundOriginal | null {
  const version = useReleaseVersion(props);
  const { data } = useGetOriginalQuery(version ?? { documentId: '', locale: '' }, {
    skip: version === null,
  });
  if (version === null || !data?.original) return null;
  return { version, original: data.original };
}
