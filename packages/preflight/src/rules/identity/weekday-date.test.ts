import { testRule } from '../../testing/test-rule';
import { weekdayDate } from './weekday-date';

testRule(weekdayDate, {
  allowed: [
    'On Tuesday, May 12, 2026; Wed., May 13; Thursday 14 May 2026; on Friday, the 15th of May 2026.',
    'On May 16, 2026 (Saturday) and Sunday,\u00a0May\u00a017,\u00a02026.',
    'On Monday. May 12, 2026 comes later.',
    'On Thursday, February 31, 2026.',
    'In January, on Friday, January 2, the office opens.',
  ],
  found: [
    [
      'On Wednesday, May 20, 2027.',
      {
        excerpt: 'Wednesday, May 20, 2027',
        message: /May 20, 2027 is a Thursday, not a Wednesday/,
        fix: null,
      },
    ],
    ['On Monday, May 12, 2026.', { excerpt: 'Monday', fix: 'Tuesday' }],
    ['On Mon, May 12.', { excerpt: 'Mon', fix: 'Tuesday' }],
    ['On Friday, 14 May 2026, and Friday, 15 May 2026.', 'Friday, 14 May 2026'],
    ['On May 16, 2026 (Friday).', 'May 16, 2026 (Friday'],
    ['On Wednesday, June 3rd and Wednesday, June 4th.', 'Wednesday, June 4th'],
  ],
});
