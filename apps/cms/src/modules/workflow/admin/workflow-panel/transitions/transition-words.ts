import type { WorkflowAnswer } from '@dateline/contract';
import { toMoment } from '../../../../../platform/admin/to-moment';
import { describeMissing } from '../describe-workflow';
import { toFingerprint } from '../to-fingerprint';

/** The transitions that have a button in the panel, in the order of the way. */
export const shownTransitions = [
  'request-approval',
  'approve',
  'schedule',
  'issue-now',
  'send-back',
  'hold',
  'correct',
  'abandon',
  'withdraw',
] as const;

export type ShownTransition = (typeof shownTransitions)[number];

export interface TransitionScene {
  workflow: WorkflowAnswer;
  headline: string;
  /** When the release was made public elsewhere, for an entry of the archive. */
  originallyIssuedAt: string | null;
}

export interface TransitionWords {
  label: string;
  /** Exactly what will happen. */
  says: string;
  /** What the notification says afterwards. */
  done: string;
  /** What the person has to write. */
  field: { label: string; hint: string } | null;
  isDangerous: boolean;
}

const reason = {
  label: 'Reason',
  hint: 'Kept in the audit trail, for colleagues alone.',
};
const notice = {
  label: 'Notice',
  hint: 'The public reads this: say what was wrong.',
};

const plain = { field: null, isDangerous: false };

/** What the button, the dialog and the notification of a transition say. */
export function toTransitionWords(
  transition: ShownTransition,
  scene: TransitionScene,
): TransitionWords {
  const { workflow } = scene;
  const title = `“${scene.headline}”`;
  const edition = (workflow.current?.number ?? 0) + 1;
  switch (transition) {
    case 'request-approval':
      return {
        ...plain,
        label: 'Request approval',
        says:
          `${title}, as it is saved now, is put up for approval: ` +
          `${describeMissing({ ...workflow, approvals: [] })} by somebody else. ` +
          'A change after that takes the request back.',
        done: 'Approval requested.',
      };
    case 'approve':
      return {
        ...plain,
        label: 'Approve',
        says:
          `You say yes to exactly this content of ${title} (fingerprint ` +
          `${toFingerprint(workflow.contentHash)}): its text, the blocks that it carries and its files. ` +
          'Any change takes your approval back.',
        done: 'Approved.',
      };
    case 'send-back':
      return {
        ...plain,
        field: reason,
        label: 'Send back',
        says: `${title} becomes a draft again. Approvals given so far no longer count.`,
        done: 'Sent back to the writers.',
      };
    case 'schedule':
      return {
        ...plain,
        label: workflow.stage === 'scheduled' ? 'Schedule anew' : 'Schedule',
        says: `Edition ${edition} of ${title} becomes public at the instant that you choose.`,
        done: 'Scheduled.',
      };
    case 'hold':
      return {
        ...plain,
        field: reason,
        label: 'Hold',
        says:
          `${title} is not issued${toPlannedInstant(workflow)}. ` +
          'It stays approved and can be scheduled again.',
        done: 'Held: it is not issued until it is scheduled again.',
      };
    case 'issue-now':
      return {
        ...plain,
        label: 'Issue now',
        says: describeIssue(scene, `edition ${edition} of ${title}`),
        done: `Issued: edition ${edition} is public.`,
      };
    case 'correct':
      return {
        ...plain,
        field: notice,
        label: 'Correct',
        says:
          `The form of ${title} opens for changes. The public goes on reading edition ` +
          `${edition - 1} until the correction is approved and issued as edition ${edition}, ` +
          'with this notice at its head.',
        done: 'The form is open: make the correction, then request approval.',
      };
    case 'abandon':
      return {
        field: reason,
        isDangerous: true,
        label: 'Abandon correction',
        says:
          `The correction of ${title} is dropped: what was changed in it is discarded, and the ` +
          'form goes back to what it held before the correction was opened. Approvals of the ' +
          `correction no longer count. The public goes on reading edition ${edition - 1}.`,
        done: `Correction abandoned: the public goes on reading edition ${edition - 1}.`,
      };
    case 'withdraw':
      return {
        field: notice,
        isDangerous: true,
        label: 'Withdraw',
        says:
          `The text of ${title} and its files disappear from the public pages at once; at its ` +
          'address only this notice stays. It cannot be taken back: only a new release can follow.',
        done: 'Withdrawn: the public reads the notice alone.',
      };
  }
}

function describeIssue({ workflow, originallyIssuedAt }: TransitionScene, edition: string): string {
  if (workflow.current !== null) {
    return (
      `Issue now: ${edition} becomes public at once, as a correction of what the public reads. ` +
      'It cannot be taken back, only corrected or withdrawn.'
    );
  }
  if (originallyIssuedAt !== null) {
    return (
      `Issue now: ${edition} becomes public at once in the archive, dated ` +
      `${toMoment(originallyIssuedAt)}, when it was issued elsewhere. ` +
      'It cannot be taken back, only corrected or withdrawn.'
    );
  }
  return `Issue now: ${edition} becomes public at once. It cannot be taken back, only corrected or withdrawn.`;
}

function toPlannedInstant({ scheduledFor, company }: WorkflowAnswer): string {
  return scheduledFor === null ? '' : ` on ${toMoment(scheduledFor, company?.timeZone)}`;
}
