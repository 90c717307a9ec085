import { testRule } from '../../testing/test-rule';
import { numberFormat } from './number-format';

testRule(numberFormat, {
  allowed: [
    'The works cost $1,234.5 million, or 12.5% more than planned; notes 1,2 and 1,3-butadiene tell why.',
    'The fee is ₹1,23,456.',
    'It was 5.0% on 1,200,000 shares at $0.35.',
  ],
  found: [
    [
      'It cost €1,5 million, then €2,5 million, then €3,5 million.',
      { excerpt: '1,5', severity: 'note', message: /3 times/ },
    ],
    ['The works cost $$12 million.', { excerpt: '$$', fix: '$' }],
    ['Costs rose by 5%%.', { excerpt: '%%', fix: '%' }],
    ['Costs rose by 5% percent.', { excerpt: '% percent', fix: '%' }],
    ['The works cost $12 million million.', 'million million'],
    ['The works cost $ million 12 today.', '$ million 12'],
    ['The works cost $1,23 million.', { excerpt: '1,23', fix: null }],
    ['The fee is $1,23,456 today.', '1,23,456'],
    ['Costs rose by 5..2% today.', { excerpt: '5..2', fix: '5.2' }],
    ['The works cost $12 million dollars.', { excerpt: '$12 million dollars', fix: '$12 million' }],
    [
      'The works cost $12345678 today.',
      { excerpt: '12345678', severity: 'note', fix: '12,345,678' },
    ],
  ],
});
