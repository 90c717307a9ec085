import { doc, p, table, td } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { unbalancedBrackets } from './unbalanced-brackets';

testRule(unbalancedBrackets, {
  allowed: [
    'Revenue (in the first quarter [of 2026]) rose.',
    'It will a) build, b) sell and iv) mend heat stores: 1) here, 2) there.',
    '1) Unaudited.\\\n2) Restated.\\\n*) Adjusted.',
    'Any value in [0, 1) is right. We are glad :)',
    'ii.a) Land\n\nii.b) Buildings\n\n3.1.2) Other\n\nB.1) Cash',
    'Revenue (in the first\n\n12\n\nquarter) rose.',
    { body: doc(table([td('(State of'), td('(Number')], [td('origin)'), td('given)')])) },
    { body: doc(table([td('(1,234'), td(')')], [td('(5'), td(') ')])) },
  ],
  found: [
    ['The results of 2026.a year) rose.', ')'],
    [
      'Revenue (in the first quarter rose.',
      { excerpt: '(', message: /“\(in the first quarter rose.” is never closed/ },
    ],
    [
      'Revenue in the first quarter) rose.',
      { excerpt: ')', message: /after “Revenue in the first quarter”/ },
    ],
    ['Revenue (in the first quarter] rose.', '(', ']'],
    ['Revenue (in the first.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix) rose.', '(', ')'],
    [{ headline: 'Varmholt (Hamburg', subheadline: 'Opens) a Plant' }, '(', ')'],
    ['The plant) opens (in May.', ')', '('],
    [{ headline: 'Varmholt (Hamburg Opens a Plant' }, { field: 'headline' }],
    [{ body: doc(p('One.'), table([td('Adjusted (unaudited'), td('1')])) }, '('],
  ],
});
