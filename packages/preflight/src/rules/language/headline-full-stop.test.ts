import { testRule } from '../../testing/test-rule';
import { headlineFullStop } from './headline-full-stop';

testRule(headlineFullStop, {
  allowed: [
    { headline: 'Varmholt Buys Quarrowby Inc.' },
    { headline: 'Varmholt Opens in the U.S.' },
    { headline: 'More to Come...' },
    { headline: 'Will Varmholt Open?' },
    { subheadline: 'It builds. It sells.' },
  ],
  found: [
    [
      { headline: 'Varmholt Opens a Plant.' },
      { field: 'headline', excerpt: '.', fix: '', message: /^The headline ends/ },
    ],
    [{ subheadline: 'It builds heat stores.' }, { field: 'subheadline', fix: '' }],
  ],
});
