import type { AlertStatus } from '@dateline/contract';

/** How often the page asks again, in milliseconds: often while mails go out, else gently. */
export function toAlertsPoll(status: Pick<AlertStatus, 'sendings'> | undefined): number {
  const isSending = status?.sendings.some(({ waiting }) => waiting > 0) ?? false;
  return isSending ? 2_000 : 30_000;
}
