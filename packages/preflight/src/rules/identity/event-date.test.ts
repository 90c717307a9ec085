import { testRule } from '../../testing/test-rule';
import { eventDate } from './event-date';

testRule(eventDate, {
  allowed: [
    '## Webcast\n\nDate: Wednesday, May 13, 2026\n\nTime: 9:00 a.m. CEST',
    '## Record\n\nThe record is kept.\n\nIt is read.\n\nIt is old.\n\nIt is long.\n\nDate: May 11, 2026',
    '| Conference call | Details |\n| Date | May 13, 2026 |',
    'The company will host a call on May 12, 2026, and publish its report on August 11, 2026.',
    'A dividend will be paid to shareholders of record on May 5, 2026.',
    'It will be paid under the plan that was adopted on May 5, 2025.',
    'The plant opened on May 5, 2025. It will grow.',
    'It plans to close the purchase announced on May 5, 2026.',
    'The bonds were issued on May 5, 2024, and will be repaid on May 5, 2027.',
    'The bonds, which were expected to fall due on May 5, 2027, were repaid.',
    'The call will be held on May 5.',
    'Sales in the quarter ended March 31, 2026 were those of the year ended December 31, 2019.',
    'For the year ended December 31, 2026 it expects sales of €450 million.',
    'The guidance for the year ended December 31, 2026 stands.',
    '| | Year ended December 31, 2026 |\n| Sales | 450 |',
    'It received a licence that expires on May 5, 2035, and signed a lease ending on May 5, 2030.',
  ],
  found: [
    [
      '## Webcast\n\nDate: Monday, May 11, 2026\n\nTime: 9:00 a.m. CEST',
      { excerpt: 'Monday, May 11, 2026', message: /is announced for May 11, 2026, before/ },
    ],
    ['| Conference call | Details |\n| Date | May 11, 2026 |', 'May 11, 2026'],
    [
      'The company will host a call on May 13, 2025.',
      {
        excerpt: 'May 13, 2025',
        message: /still to come, but May 13, 2025 is before the release's day, May 12, 2026/,
      },
    ],
    [
      'Sales in the quarter ended June 30, 2026 were €12 million.',
      { excerpt: 'June 30, 2026', message: /told as over, but June 30, 2026 is after/ },
    ],
    ['It reported its results for the nine months ended September 30, 2026.', 'September 30, 2026'],
    ['The meeting is scheduled to be held on Tuesday, May 5, 2026.', 'Tuesday, May 5, 2026'],
    [
      'The plant was opened on May 13, 2026.',
      { message: /told as past, but May 13, 2026 is after/ },
    ],
  ],
});
