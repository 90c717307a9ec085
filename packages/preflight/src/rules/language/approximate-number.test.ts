import { testRule } from '../../testing/test-rule';
import { approximateNumber } from './approximate-number';

testRule(approximateNumber, {
  allowed: ['an approximate value of 100 MW', 'an approximately 100 MW plant', 'approximate 5'],
  found: [
    [
      'It has an approximate 100 MW output.',
      {
        excerpt: 'an approximate',
        fix: 'an approximately',
        message: /In “an approximate 100” it is the number/,
      },
    ],
    ['An approximate $5 million fee', { excerpt: 'An approximate', fix: 'An approximately' }],
    ['a approximate EUR 5 million fee', { fix: 'an approximately' }],
  ],
});
