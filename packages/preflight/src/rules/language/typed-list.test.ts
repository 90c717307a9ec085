import { doc, li, p, table, td, ul } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { typedList } from './typed-list';

testRule(typedList, {
  allowed: [
    '– It is so.',
    '- It is so.'.replace('-', '-5 degrees and'),
    '2026. It was a year.',
    { body: doc(ul(li('• One'), li('• Two'))) },
    { body: doc(table([td('- One'), td('- Two')])) },
    { body: doc(p('• One'), p('Two'), p('• Three'), p('Four')) },
  ],
  found: [
    [
      '• One\n\n• Two\n\n• Three',
      { excerpt: '•', message: /This list is typed with “•”/, severity: 'note' },
    ],
    ['The plants:\\\n- One\\\n- Two', { excerpt: '-' }],
    ['1. One\n\n2. Two\n\nMore.\n\n• One\n\n• Two', '1.', '•'],
    ['• One\n\n1) One\n\n2) Two', '1)'],
  ],
});
