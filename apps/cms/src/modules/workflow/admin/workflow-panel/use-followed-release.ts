import { useAuth, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { WorkflowAnswer } from '@dateline/contract';
import { compareContent, type SeenContent } from './compare-content';
import { useLoadReleaseAgainMutation, type ReleaseVersion } from './workflow-api';

/**
 * Loads the form again where a colleague has changed the release meanwhile: whoever approves what
 * the panel shows has to read it in the form. Unsaved words in the form stay, and are told of it.
 */
export function useFollowedRelease(
  version: ReleaseVersion,
  workflow: WorkflowAnswer | undefined,
  isModified: boolean,
): void {
  const [loadAgain] = useLoadReleaseAgainMutation();
  const { toggleNotification } = useNotification();
  const reader = useAuth('useFollowedRelease', ({ user }) => user?.email ?? null);
  const seen = useRef<SeenContent | null>(null);
  useEffect(() => {
    if (workflow === undefined) return;
    const { releaseId, stage, contentHash, lastEditor } = workflow;
    const before = seen.current;
    seen.current = { releaseId, stage, contentHash, lastEditor };
    const { isChanged, isToReadAgain } = compareContent(before, seen.current, reader);
    if (isChanged) void loadAgain({ documentId: version.documentId });
    if (isModified && isChanged && lastEditor !== reader) {
      toggleNotification({
        type: 'warning',
        message: `${lastEditor ?? 'Somebody'} changed this release while you were writing. Your text stays in the form, but cannot be saved over theirs: copy what you changed, reload the page and enter it there.`,
      });
    } else if (isToReadAgain) {
      toggleNotification({
        type: 'info',
        message: 'The form now shows the content that is up for approval: read it before you act.',
      });
    }
  }, [workflow, loadAgain, reader, toggleNotification, version.documentId, isModified]);
}
