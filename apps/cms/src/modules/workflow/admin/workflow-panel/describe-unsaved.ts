import type { Stage } from '@dateline/release';

/** What unsaved changes in the form mean for a release at its stage. */
export function describeUnsaved(stage: Stage): string {
  switch (stage) {
    case 'draft':
      return 'Save your changes first.';
    case 'in-review':
      return 'Save your changes first. Saving takes the request for approval back.';
    case 'approved':
      return 'Save your changes first. Saving takes the approval back.';
    case 'scheduled':
      return 'Save your changes first. Saving takes the approval and the schedule back.';
    case 'issued':
    case 'corrected':
      return 'These changes cannot be saved: what was issued stays. Discard them and choose Correct.';
    case 'withdrawn':
      return 'These changes cannot be saved: a withdrawn release stays as it is. Discard them.';
  }
}

/** Whether the form of a release at this stage can be saved at all. */
export function isEditable(stage: Stage): boolean {
  return stage !== 'issued' && stage !== 'corrected' && stage !== 'withdrawn';
}
