import { testRule } from '../../testing/test-rule';
import { auxiliaryTo } from './auxiliary-to';

testRule(auxiliaryTo, {
  allowed: [
    'The company did not issue a report.',
    'We do what we can to help, and all we could to grow.',
    'What they do to grow is not to be told.',
    'Holders may decide whether or not to sell, and are asked not to act.',
    'It will, not to forget, build.',
  ],
  found: [
    ['The company did not to issue a report.', { excerpt: 'did not to', fix: 'did not' }],
    ['It will not to pay a dividend.', 'will not to'],
    ['Holders should not to act.', 'should not to'],
  ],
});
