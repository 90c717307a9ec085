import { describeReceipts } from './describe-receipts';

const none = { same: 0, different: 0, missing: 0, waiting: 0 };

test.each([
  [{ same: 6 }, 'success', 'All 6 surfaces show it as issued.'],
  [{ same: 1 }, 'success', 'Its surface shows it as issued.'],
  [{ same: 2, waiting: 4 }, 'neutral', 'Seen as issued on 2 of 6 surfaces so far.'],
  [{ same: 4, different: 1 }, 'danger', '1 surface shows something different; 4 of 5 as issued.'],
  [
    { same: 2, different: 2, missing: 1, waiting: 1 },
    'danger',
    '2 surfaces show something different, 1 surface shows nothing of it; 2 of 6 as issued.',
  ],
  [{}, 'neutral', 'No surface is looked at.'],
])('%j is told as %s: %s', (counts, tone, words) => {
  expect(describeReceipts({ ...none, ...counts })).toEqual({ tone, words });
});
