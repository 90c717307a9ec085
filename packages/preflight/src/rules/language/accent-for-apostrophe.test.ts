import { testRule } from '../../testing/test-rule';
import { accentForApostrophe } from './accent-for-apostrophe';

testRule(accentForApostrophe, {
  allowed: ['The company’s plan; the customers’ plans; 5′ 6″; a `sign` and touché´'],
  found: [
    ['the company´s plan, its’', { excerpt: '´', fix: '’', message: /“´” is an accent/ }],
    ['it`s, they´re', { excerpt: '`s, they´', fix: "'s, they'", message: /2 apostrophes/ }],
    ['the customers´ plans', { excerpt: '´', fix: "'" }],
  ],
});
