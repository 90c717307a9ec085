import { testRule } from '../../testing/test-rule';
import { changePercentage } from './change-percentage';

testRule(changePercentage, {
  allowed: [
    'Net sales increased 12.0% to $11.2 million, from $10.0 million.',
    'Net sales decreased 3.2 percent to $293.6 million from net sales of $303.5 million for the prior year 13-week fiscal quarter.',
    'Net sales of $105.2 million compared to $135.3 million, down $30.1 million or 22.2%.',
    'Gross margin of 21.2% compared to 26.9%, down 570 basis points.',
    'Revenue was US$11.2 million (C$15.3 million), up 12.0% from US$10.0 million (C$13.7 million).',
    'Excluding one customer, net sales increased 14.0% to $11.2 million from $10.0 million.',
    'The margin rose 5% to 21.0% from 20.0%.',
  ],
  found: [
    [
      'Net sales increased 21.0% to $11.2 million, from $10.0 million.',
      {
        excerpt: '21.0%',
        message: /The change is 21\.0% here, but \$11\.2 million after \$10\.0 million is 12\.0%\./,
      },
    ],
    [
      'Net sales rose by $2.1 million, or 12.0%, to $11.2 million from $10.0 million.',
      { excerpt: '$2.1 million', message: /is \$1\.2 million\./ },
    ],
    [
      'Net loss was $11.1 million, compared to a net loss of $8.6 million, representing an 11% increase.',
      '11%',
    ],
    ['Gross margin of 21.2% compared to 26.9%, down 750 basis points.', '750 basis points'],
    [
      'Orders of $11.2 million, an increase of 21% compared with $10.0 million, came from three customers.',
      '21%',
    ],
  ],
});
