import type { ActToDo } from '../life-api';
import type { ShownAct } from './act-words';

interface Written {
  /** The content that the person has read. */
  contentHash: string | null;
  /** The reason or notice that the person wrote. */
  text: string;
}

/** What is sent for an act; a schedule has its own dialog, which knows the instant. */
export function toActToDo(
  act: Exclude<ShownAct, 'schedule'>,
  { contentHash, text }: Written,
): ActToDo {
  switch (act) {
    case 'request-approval':
      return { type: act };
    case 'approve':
    case 'issue-now':
      return { type: act, contentHash: contentHash ?? '' };
    case 'send-back':
    case 'hold':
    case 'abandon':
      return { type: act, reason: text.trim() };
    case 'correct':
    case 'withdraw':
      return { type: act, notice: text.trim() };
  }
}
