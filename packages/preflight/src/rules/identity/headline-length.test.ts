import { testRule } from '../../testing/test-rule';
import { headlineLength } from './headline-length';

testRule(headlineLength, {
  allowed: [{ headline: 'x'.repeat(120) }, { headline: null }],
  found: [
    [{ headline: 'x'.repeat(121) }, { severity: 'note', message: /121 characters/ }],
    [{ headline: 'x'.repeat(251) }, { severity: 'warning' }],
  ],
});
