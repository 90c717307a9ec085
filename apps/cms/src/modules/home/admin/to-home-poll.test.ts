import type { HomeAnswer } from '@dateline/contract';
import { toHomePoll } from './to-home-poll';

const none = { entries: [], total: 0 };
const quiet: HomeAnswer = {
  now: '2026-08-06T10:00:00.000Z',
  due: none,
  waiting: none,
  open: none,
  issued: none,
};
const release = {
  documentId: 'd',
  language: 'en',
  headline: 'A crane',
  company: null,
} as const;
const due = (scheduledFor: string): HomeAnswer => ({
  ...quiet,
  due: {
    entries: [{ ...release, stage: 'scheduled', scheduledFor, seenOutside: null }],
    total: 1,
  },
});
const issued = (waiting: number): HomeAnswer => ({
  ...quiet,
  issued: {
    entries: [
      {
        ...release,
        stage: 'issued',
        edition: { number: 1, kind: 'issuance', issuedAt: quiet.now, lateness: null },
        receipts: { same: 3, different: 0, missing: 0, waiting },
      },
    ],
    total: 1,
  },
});

test.each([
  ['nothing is known yet', undefined, 30_000],
  ['nothing is near', due('2026-08-06T11:00:00.000Z'), 30_000],
  ['an instant is near', due('2026-08-06T10:00:20.000Z'), 2_000],
  ['something is overdue', due('2026-08-06T09:00:00.000Z'), 2_000],
  ['a receipt is awaited', issued(1), 5_000],
  ['all receipts are there', issued(0), 30_000],
])('while %s it asks every so often', (_case, home, milliseconds) => {
  expect(toHomePoll(home)).toBe(milliseconds);
});
