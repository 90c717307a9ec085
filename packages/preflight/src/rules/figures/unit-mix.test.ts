import { testRule } from '../../testing/test-rule';
import { unitMix } from './unit-mix';

testRule(unitMix, {
  allowed: [
    'The order book stood at €412.5 million. The market is worth €1.2 billion a year.',
    'The order book is worth €400 million.\n\nThe order market is worth €400 billion.',
    'Free cash flow in the first quarter of 2026 was €18.4 million.\n\n| € thousand | 2026 |\n| Free cash flow | 18,421 |',
    'Earnings per share were €0.48.\n\n| € thousand | 2026 |\n| Net income | 9,600 |\n| Earnings per share | 0.48 |',
    'Earnings per share were €0.48.\n\n| € thousand | 2026 |\n| Earnings per ordinary share (€) | 0.48 |',
  ],
  found: [
    [
      'The order book stood at €412.5 million.\n\nThe order book of €412.5 billion covers two years.',
      {
        excerpt: '€412.5 billion',
        message: /same digits are €412\.5 billion here and €412\.5 million elsewhere/,
      },
    ],
    [
      'Free cash flow in the first quarter of 2026 was €18.4 billion.\n\n| € thousand | 2026 |\n| Free cash flow | 18,421 |',
      '€18.4 billion',
    ],
  ],
});
