import type { Withdrawal } from '../src/domain/withdrawal';

/** A withdrawal as its page takes it. */
export function toWithdrawalShown(changes: Partial<Withdrawal> = {}): Withdrawal {
  return {
    language: 'en',
    withdrawnAt: '2026-08-07T09:00:00.000Z',
    timeZone: 'Europe/Berlin',
    notice: 'It was another company’s.',
    company: { slug: 'varmholt', name: 'Varmholt' },
    editionNumber: 2,
    contentHash: 'c'.repeat(64),
    ...changes,
  };
}
