import { doc, h, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { headingOrder } from './heading-order';

const block = [
  { name: null, heading: 'About', version: null, body: doc(h(3, 'Plants'), p('One.')) },
];

testRule(headingOrder, {
  allowed: [
    { body: doc(h(2, 'One'), h(3, 'Two'), h(4, 'Three'), h(2, 'Four'), h(3, 'Five')) },
    { body: doc(p('One.')), disclaimers: [] },
  ],
  found: [
    [
      { body: doc(h(2, 'One'), h(4, 'Two')) },
      { message: /“Two” is of level 4 where level 3 comes next/ },
    ],
    [{ body: doc(h(3, 'One')) }, { message: /level 3 where level 2/ }],
    [{ body: doc(h(2, 'One')), boilerplates: block }, { field: 'boilerplates.0.body' }],
  ],
});
