import { testRule } from '../../testing/test-rule';
import { slugLength } from './slug-length';

testRule(slugLength, {
  allowed: [{ slug: 'x'.repeat(100) }, { slug: null }],
  found: [[{ slug: 'x'.repeat(101) }, { field: 'slug', message: /101 characters/ }]],
});
