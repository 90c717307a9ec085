import { toFault } from '../../../platform/due-queue/to-fault';

/** What went wrong, without the statement, in which the database repeats what it was given. */
export function toMailFault(error: unknown): string {
  const message = toFault(error);
  return message
    .slice(message.lastIndexOf(' - ') + 1)
    .trim()
    .slice(0, 300);
}
