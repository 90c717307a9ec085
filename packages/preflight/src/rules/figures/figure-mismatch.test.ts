import { testRule } from '../../testing/test-rule';
import { doc, p } from '../../testing/nodes';
import { figureMismatch } from './figure-mismatch';

testRule(figureMismatch, {
  allowed: [
    'Revenue in the second quarter of 2026 was €187.4 million, compared with revenue of €163.9 million in the second quarter of 2025.\n\nRevenue for the second quarter of 2026 was €187 million.',
    'Adjusted EBITDA for the second quarter of 2026 was €36.8 million.\n\nEBITDA for the second quarter of 2026 was €35.8 million.',
    'In the second quarter of 2026, revenue of €12.4 million came from Europe.\n\nRevenue in the second quarter of 2026 was €12.6 million.',
    'Revenue in the second quarter of 2026 was €187.4 million.\n\nThe company expects revenue in the second quarter of 2026 of €187.8 million.',
    'Net income in the second quarter of 2026 was €21.5 million.\n\n| € thousand | 2026 | 2025 |\n| Net income | 21,480 | 14,627 |',
    { headline: 'Varmholt Reports Revenue of €134 Million for the First Quarter of 2026' },
  ],
  found: [
    [
      'Revenue in the second quarter of 2026 was €187.4 million.\n\nRevenue for the second quarter of 2026 reached €178.4 million.',
      {
        excerpt: '€178.4 million',
        message: /The revenue is €178\.4 million here, but €187\.4 million in “Revenue in/,
      },
    ],
    [
      'Revenue in the second quarter of 2026 was €187.4 million.\n\nIn the quarter, revenue rose by 14.3% to €187.5 million.\n\nRevenue of €187.4 million in the second quarter of 2026 was a record.',
      '€187.5 million',
    ],
    [
      'Net income in the second quarter of 2026 was €21.6 million.\n\n| € thousand | 2026 | 2025 |\n| Net income | 21,480 | 14,627 |',
      { excerpt: '€21.6 million', message: /21,480 in the table/ },
    ],
    [
      {
        headline: 'Varmholt Reports Revenue of €143.4 Million for First Quarter of 2026',
        body: doc(p('Revenue in the first quarter of 2026 was €134.4 million.')),
      },
      '€134.4 million',
    ],
  ],
});
