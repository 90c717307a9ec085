import type { TransitionToTake } from '../workflow-api';
import type { ShownTransition } from './transition-words';

interface Written {
  /** The content that the person has read. */
  contentHash: string | null;
  /** The reason or notice that the person wrote. */
  text: string;
}

/** What is sent for a transition; a schedule has its own dialog, which knows the instant. */
export function toTransitionToTake(
  transition: Exclude<ShownTransition, 'schedule'>,
  { contentHash, text }: Written,
): TransitionToTake {
  switch (transition) {
    case 'request-approval':
      return { type: transition };
    case 'approve':
    case 'issue-now':
      return { type: transition, contentHash: contentHash ?? '' };
    case 'send-back':
    case 'hold':
    case 'abandon':
      return { type: transition, reason: text.trim() };
    case 'correct':
    case 'withdraw':
      return { type: transition, notice: text.trim() };
  }
}
