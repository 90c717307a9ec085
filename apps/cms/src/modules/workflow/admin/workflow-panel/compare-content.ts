import type { WorkflowAnswer } from '@dateline/contract';
import { isEditable } from './describe-unsaved';

export type SeenContent = Pick<
  WorkflowAnswer,
  'releaseId' | 'stage' | 'contentHash' | 'lastEditor'
>;

interface Comparison {
  /** Whether the form may show something else than is stored. */
  isChanged: boolean;
  /** Whether a colleague put something else up for approval than the reader had before them. */
  isToReadAgain: boolean;
}

/**
 * Compares a release with what the panel saw of it before (null at first).
 * @param reader e-mail address of the person in the admin: their own changes are no news to them.
 */
export function compareContent(
  before: SeenContent | null,
  now: SeenContent,
  reader: string | null,
): Comparison {
  if (before === null || before.releaseId !== now.releaseId) {
    return { isChanged: false, isToReadAgain: false };
  }
  const isOtherContent = before.contentHash !== now.contentHash;
  return {
    // Issued, a release has no editors any more, and reads as it did.
    isChanged: isOtherContent || (now.lastEditor !== null && before.lastEditor !== now.lastEditor),
    isToReadAgain:
      isOtherContent &&
      now.contentHash !== null &&
      isEditable(now.stage) &&
      now.lastEditor !== reader,
  };
}
