import { testRule } from '../../testing/test-rule';
import { impossibleDate } from './impossible-date';

testRule(impossibleDate, {
  allowed: [
    'February 29, 2024 and 29 February; December 31, 1999; May 2026.',
    'In June 40 people joined, and in May 2,000 units were sold.',
    'From 1 to 31 July 2026.',
    '| Note 31 June 30, 2026 | 1 |\n| Sum | 2 |',
  ],
  found: [
    ['By June 31, 2026.', { excerpt: 'June 31, 2026', message: /no such day as “June 31, 2026”/ }],
    ['On 30 February.', '30 February'],
    ['On Feb. 29, 2025.', 'Feb. 29, 2025'],
  ],
});
