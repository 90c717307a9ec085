import { doc, table, td } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { doubledPunctuation } from './doubled-punctuation';

testRule(doubledPunctuation, {
  allowed: [
    'Varmholt Inc., of Hamburg; it grows ... and so on. See ../data and 10:30:00.',
    'The “Plan,” then. What?! Yahoo!. So: (one), (two).',
    { body: doc(table([td('Revenue ..'), td('1')])) },
  ],
  found: [
    [
      'One,, two.',
      { excerpt: ',,', fix: ',', message: /Two marks stand after “One”: “,,”; leave one/ },
    ],
    ['One, , two.', { excerpt: ', ,', fix: ',' }],
    ['It ends..', { excerpt: '..', fix: '.' }],
    ['It ends,. More', { excerpt: ',.', fix: '.' }],
    ['One;; two and three::', { fix: ';' }, { fix: ':' }],
    ['It ends (so).. More', '..'],
    [{ headline: 'Varmholt Opens,, in May' }, { field: 'headline' }],
  ],
});
