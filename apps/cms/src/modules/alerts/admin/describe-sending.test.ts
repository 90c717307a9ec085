import { describeSending, describeTold } from './describe-sending';
import { toAlertsPoll } from './to-alerts-poll';

const sending = {
  releaseId: 'r',
  editionNumber: 2,
  kind: 'correction',
  headline: 'News',
  at: '2026-08-06T05:30:00.000Z',
  sent: 1200,
  waiting: 0,
  failed: 0,
  undecided: 0,
};

test.each([
  [{}, '1,200 sent'],
  [{ waiting: 800 }, '1,200 of 2,000 sent'],
  [{ failed: 3, undecided: 1 }, '1,200 sent, 3 refused, 1 undecided'],
  [{ sent: 0 }, 'Nobody had asked for it'],
])('%j is told as: %s', (parts, words) => {
  expect(describeSending({ ...sending, ...parts })).toBe(words);
});

test('a mail of a correction is told as one', () => {
  expect(describeTold(sending)).toBe('Correction, edition 2');
  expect(describeTold({ ...sending, kind: 'issuance', editionNumber: 1 })).toBe(
    'Release, edition 1',
  );
});

test('the page asks more often while mails go out', () => {
  expect(toAlertsPoll({ sendings: [{ ...sending, waiting: 1 }] })).toBeLessThan(
    toAlertsPoll({ sendings: [sending] }),
  );
});
