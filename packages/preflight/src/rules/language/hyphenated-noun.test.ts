import { testRule } from '../../testing/test-rule';
import { hyphenatedNoun } from './hyphenated-noun';

testRule(hyphenatedNoun, {
  allowed: [
    'The next generation of stores, the next-generation stores and the first-quarter results.',
    'A long-term plan; over the long term. The long- and short-term debt.',
  ],
  found: [
    [
      'It is the next-generation of heat stores.',
      { excerpt: 'next-generation', fix: 'next generation' },
    ],
    [
      'In the second-half of 2026 it opens.',
      { fix: 'second half', message: /is a noun here and takes no hyphen/ },
    ],
    ['It pays over the long-term.', { excerpt: 'long-term', fix: 'long term' }],
  ],
});
