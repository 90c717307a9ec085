import { testRule } from '../../testing/test-rule';
import { rangeOrder } from './range-order';

testRule(rangeOrder, {
  allowed: [
    'The company expects revenue of $10 million to $12 million, between 4% and 6% more.',
    'Costs fell from $12 million to $10 million.',
    'The company expects revenue of $900 million to $1.2 billion.',
    'The company raised its guidance of $12 million to $10 million.',
    'The yield was 12–14% in 2025–2024.',
  ],
  found: [
    [
      'The company expects revenue in the range of $12 million to $10 million.',
      {
        excerpt: '$12 million to $10 million',
        message: /begins with \$12 million and ends lower, with \$10 million/,
      },
    ],
    ['The margin will be between 6% and 4%.', '6% and 4%'],
    ['The company expects revenue of $12–10 million.', '$12–10 million'],
    ['The company expects costs of $12 to $10 million.', '$12 to $10 million'],
  ],
});
