import { testRule } from '../../testing/test-rule';
import { todayDate } from './today-date';

testRule(todayDate, {
  allowed: [
    'It opens today, May 12, 2026. Today (12 May) it opens.',
    'Today it said that on May 20, 2026, it opens.',
    { scheduledFor: '2026-05-12T10:00:00.000Z', subheadline: 'Opened today, May 12' },
    { dateline: null, subheadline: 'Opened today, May 13' },
  ],
  found: [
    [
      'It opens today, May 13, 2026.',
      {
        excerpt: 'May 13, 2026',
        message: /“Today” is May 12, 2026, but the text says May 13, 2026/,
      },
    ],
    ['It opens today (May 13).', 'May 13'],
    ['It opened today on May 12, 2025.', 'May 12, 2025'],
    [{ scheduledFor: '2026-05-13T10:00:00.000Z', subheadline: 'Opened today, May 12' }, 'May 12'],
  ],
});
