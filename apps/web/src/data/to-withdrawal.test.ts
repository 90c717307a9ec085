import { toSentWithdrawal } from '../../test/sent-release';
import { toWithdrawal } from './to-withdrawal';

test('a withdrawal says who withdrew, when in whose zone, and why', () => {
  expect(toWithdrawal(toSentWithdrawal())).toMatchObject({
    company: { slug: 'norderwisch', name: 'Norderwisch' },
    withdrawnAt: '2026-08-07T09:00:00.000Z',
    timeZone: 'Europe/Berlin',
    notice: 'It was another company’s.',
    editionNumber: 2,
  });
});

test('a notice that is not what its hash was computed over is shown to nobody', () => {
  expect(() => toWithdrawal(toSentWithdrawal({ contentHash: 'f'.repeat(64) }))).toThrow('hash');
});
