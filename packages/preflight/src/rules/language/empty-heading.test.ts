import { doc, h, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { emptyHeading } from './empty-heading';

testRule(emptyHeading, {
  allowed: [{ body: doc(h(2, 'Revenue'), p('One.'), { type: 'paragraph' }) }],
  found: [
    [
      { body: doc(p('One.'), { type: 'heading', attrs: { level: 2 } }) },
      { field: 'body', fix: null },
    ],
    [{ body: doc(h(3, ' – ')) }, { message: /This heading has no words/ }],
  ],
});
