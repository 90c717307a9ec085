import { br, doc, h, p, quote, table, td, text } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { boldHeading } from './bold-heading';

const bold = p(text('Revenue by Region', 'bold'));

testRule(boldHeading, {
  allowed: [
    { body: doc(p(text('It is so.', 'bold')), p('More.')) },
    { body: doc(p(text('One', 'bold'), br, text('Two', 'bold')), p('More.')) },
    { body: doc(p(text('Revenue', 'bold'), ' by Region'), p('More.')) },
    { body: doc(p('More.'), bold) },
    { body: doc(bold, h(2, 'Revenue')) },
    { body: doc(quote(bold, p('More.'))) },
    { body: doc({ type: 'paragraph' }, p('More.')) },
    { body: doc(p(text('word '.repeat(30), 'bold')), p('More.')) },
  ],
  found: [
    [
      { body: doc(bold, p('More.')) },
      { message: /“Revenue by Region” is a bold paragraph/, severity: 'note' },
    ],
    [
      {
        body: doc(
          p(text('Revenue', 'bold'), ' ', text('2026', 'bold', 'italic')),
          table([td('1')]),
        ),
      },
      {},
    ],
  ],
});
