import { testRule } from '../../testing/test-rule';
import { fiscalQuarter } from './fiscal-quarter';

testRule(fiscalQuarter, {
  allowed: [
    'Net income for the fourth quarter ended December 31, 2025 was €9 million; the year ended December 31, 2025 was good.',
    'In the third quarter ended November 1, 2025 sales rose; the fiscal year ends January 31.',
    'The third quarter ended September 27, 2025, and the fourth quarter ended January 3, 2026.',
    'The second quarter ended September 30, 2025; the fiscal year ended March 31, 2026.',
    'The fourth quarter ended September 30, 2025, after a change in fiscal year; the year ends December 31.',
    'The fourth quarter ended September 30, 2025.',
  ],
  found: [
    [
      'Net income for the fourth quarter ended September 30, 2025 was €9.8 million; the year ends on December 31.',
      {
        excerpt: 'fourth quarter ended September 30',
        message: /the fourth quarter of such a year ends in December/,
      },
    ],
    [
      'In the second quarter ended March 31, 2025 it grew.\n\nThe first quarter ended March 31, 2025 was good.',
      { excerpt: 'first quarter ended March 31', message: /ends in December/ },
    ],
    [
      'The fiscal year ended June 30, 2025. The first quarter of fiscal 2026 ended December 31, 2025.',
      'first quarter of fiscal 2026 ended December 31',
    ],
  ],
});
