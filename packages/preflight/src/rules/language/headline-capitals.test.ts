import { testRule } from '../../testing/test-rule';
import { headlineCapitals } from './headline-capitals';

testRule(headlineCapitals, {
  allowed: [
    { headline: 'VARMHOLT SE' },
    { headline: 'VARMHOLT BUYS' },
    { headline: 'VARMHOLT OPENS ITS THIRD pLANT' },
  ],
  found: [
    [
      { headline: 'VARMHOLT OPENS ITS THIRD PLANT' },
      { excerpt: 'VARMHOLT OPENS ITS THIRD PLANT', severity: 'note', fix: null },
    ],
    [
      { subheadline: 'WORKS TO BUILD HEAT STORES' },
      { field: 'subheadline', message: /^The sub-headline is in capital/ },
    ],
  ],
});
