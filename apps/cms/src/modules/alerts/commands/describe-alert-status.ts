import type { AlertStatus } from '@dateline/contract';

/** How alerts stand, for the person at the terminal. */
export function describeAlertStatus(status: AlertStatus): string {
  const { confirmed, pending, suspended, companies, sendings, undecided } = status;
  const lines = [
    `Subscribers: ${confirmed} confirmed, ${pending} not confirmed yet, ${suspended} suspended`,
    ...companies.map((one) => `  ${one.name ?? 'all companies'}: ${one.confirmed}`),
    'Last sendings:',
    ...sendings.map(
      (one) =>
        `  ${one.at}  ${one.releaseId} edition ${one.editionNumber}: ${one.sent} sent, ${one.waiting} waiting, ${one.failed} failed, ${one.undecided} undecided`,
    ),
    undecided.length === 0
      ? 'No mail is undecided.'
      : 'Undecided, and not sent again (the mail server’s log has them by a Message-ID that begins so):',
    ...undecided.map(({ name, at }) => `  ${name}  ${at ?? ''}`),
  ];
  return lines.join('\n');
}
