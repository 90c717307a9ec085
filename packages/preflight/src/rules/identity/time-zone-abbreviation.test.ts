import { testRule } from '../../testing/test-rule';
import { timeZoneAbbreviation } from './time-zone-abbreviation';

testRule(timeZoneAbbreviation, {
  allowed: [
    'On June 4, 2026, at 8:30 a.m. EDT, 7:30 a.m. CDT, 5:30 am PDT, 14:30 CEST or 13:30 BST.',
    'On December 4, 2026, at 8:30 a.m. EST, 5:30 a.m. PST, 14:30 CET and 13:30 GMT.',
    'On June 4, 2026, at 8:30 a.m. ET, 12:30 UTC and 12:30 GMT.',
    'On June 4, 2026, at 20:30 CST in Beijing.',
    'The clocks change on October 25, 2026, and the day after, October 26, it is 14:30 CET.',
    'The EST project and the 3 EST staff members. It was founded on May 5, 1999, at 9:00 a.m. EDT.',
    'EDT is a time, too.',
    'On June 4, 2026, at 18:30 CET/CEST and 8:30 a.m. Eastern Daylight Time.',
  ],
  found: [
    [
      'On June 4, 2026, at 8:30 a.m. EST.',
      { excerpt: 'EST', fix: 'EDT', message: /On June 4, 2026 the clocks show EDT, not EST/ },
    ],
    ['At 10:00 a.m. (EDT) on Friday, December 4, 2026.', { excerpt: 'EDT', fix: 'EST' }],
    ['On January 7, at 5 p.m. PDT.', { excerpt: 'PDT', fix: 'PST' }],
    ['On January 7, 2027, at 15:00 CEST.', { excerpt: 'CEST', fix: 'CET' }],
    ['On January 7, 2027, at noon BST.', { excerpt: 'BST', fix: 'GMT' }],
    [
      'On June 4, 2026, at 8:30 a.m. Eastern Standard Time.',
      { excerpt: 'Eastern Standard Time', fix: 'Eastern Daylight Time' },
    ],
    // Without a day the release's own days count.
    ['The call begins at 8:30 a.m. EST.', { excerpt: 'EST', fix: 'EDT' }],
  ],
});
