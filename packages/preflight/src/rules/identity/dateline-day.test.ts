import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { datelineDay } from './dateline-day';

const { dateline: clean } = cleanRelease;
const withDateline = (text: string | null, day: string | null = '2026-05-12') => ({
  dateline: clean === null ? null : { ...clean, text, day },
});

testRule(datelineDay, {
  allowed: [
    { dateline: null },
    withDateline('HAMBURG, Germany, May 12, 2026 (GLOBE NEWSWIRE) --'),
    withDateline('Hamburg, 12 May 2026 -'),
    withDateline('HAMBURG --', null),
    withDateline(null),
    {
      ...withDateline('HAMBURG, June 01, 2026 --', '2026-06-01'),
      scheduledFor: '2026-06-01T10:00:00.000Z',
    },
    {
      ...withDateline('HAMBURG, May 4, 2020 --', '2020-05-04'),
      originallyIssuedAt: '2020-05-04T10:00:00.000Z',
    },
    // Past midnight in Hamburg, not yet in Greenwich; and a day ahead while nothing is scheduled.
    { scheduledFor: '2026-05-11T22:00:00.000Z' },
    withDateline('HAMBURG, May 20, 2026 --', '2026-05-20'),
  ],
  found: [
    [
      withDateline('HAMBURG, May 13, 2026 --'),
      {
        excerpt: 'May 13, 2026',
        message: /prints May 13, 2026, but its day is set to May 12, 2026/,
      },
    ],
    [
      { scheduledFor: '2026-05-11T21:59:59.000Z' },
      {
        excerpt: 'May 12, 2026',
        message: /scheduled for May 11, 2026 \(Europe\/Berlin\)/,
        severity: 'error',
      },
    ],
    [
      { ...withDateline(null), scheduledFor: '2026-05-13T10:00:00.000Z' },
      { field: 'dateline.day', excerpt: '' },
    ],
    [
      {
        ...withDateline('HAMBURG, May 12 --', null),
        originallyIssuedAt: '2026-05-13T10:00:00.000Z',
      },
      { excerpt: 'May 12', message: /was issued on May 13/ },
    ],
    [
      withDateline('HAMBURG, May 11, 2026 --', '2026-05-11'),
      { severity: 'warning', message: /is past/ },
    ],
  ],
});
