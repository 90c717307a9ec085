import { testRule } from '../../testing/test-rule';
import { missingHeadline } from './missing-headline';

testRule(missingHeadline, {
  allowed: [{ headline: 'Varmholt Opens Its Third Plant' }],
  found: [[{ headline: null }, { field: 'headline', excerpt: '', severity: 'error' }]],
});
