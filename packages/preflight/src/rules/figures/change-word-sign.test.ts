import { testRule } from '../../testing/test-rule';
import { changeWordSign } from './change-word-sign';

testRule(changeWordSign, {
  allowed: [
    'Net sales increased 3.2% to $303.5 million from $294.1 million.',
    'Costs fell by 12.5% from $12.0 million in 2025 to $10.5 million.',
    'The net loss decreased to $27.0 million from $61.5 million.',
    'Net income decreased to $(2.0) million from $(1.0) million.',
    'The facility was increased up to $10 million from the sale of notes for $12 million.',
    'Excluding currency effects, revenue increased to $10 million from $12 million.',
    'Revenue decreased by (5.0)% in the quarter.',
  ],
  found: [
    [
      'Net sales decreased 3.2% to $303.5 million from $294.1 million.',
      {
        excerpt: 'decreased',
        message:
          /“decreased” is said of a change to \$303\.5 million from \$294\.1 million, which is more\./,
      },
    ],
    ['Costs fell from $10.5 million in the first quarter to $12.0 million in the second.', 'fell'],
    ['Orders of $105.2 million, up 28.6% from $135.3 million, came from three customers.', 'up'],
    [
      'Net sales of $105.2 million compared to $135.3 million, an increase of $30.1 million or 22.2%.',
      'increase',
    ],
    ['Revenue grew by (5.0)% in the quarter.', '(5.0)%'],
  ],
});
