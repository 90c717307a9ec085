import { describeWait } from '../../../platform/admin/describe-wait';

/** Shorter than this a scheduled release is being issued, not late. */
const grace = 10_000;

export interface DueWords {
  words: string;
  /** What should have been issued by now and was not. */
  isOverdue: boolean;
}

/**
 * How long it is until a scheduled instant, or since it passed.
 * @param left milliseconds until the instant; negative after it
 */
export function describeDue(left: number): DueWords {
  if (left > 0) return { words: describeWait(left), isOverdue: false };
  if (left > -grace) return { words: 'being issued now', isOverdue: false };
  return { words: `overdue by ${describeWait(-left).replace(/^in /, '')}`, isOverdue: true };
}
