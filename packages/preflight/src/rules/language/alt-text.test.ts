import { doc, image, quote } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { altText } from './alt-text';

testRule(altText, {
  allowed: [
    { body: doc(image('The works from the east', 'The works in Norderwisch')) },
    { body: doc(image('A .png file in an editor')) },
  ],
  found: [
    [{ body: doc(image(' ')) }, { severity: 'warning', message: /has no alternative text/ }],
    [{ body: doc(quote(image(''))) }, { severity: 'warning' }],
    [
      { body: doc(image('norderwisch-works.JPG')) },
      { severity: 'note', message: /“norderwisch-works.JPG” is a file’s name/ },
    ],
    [{ body: doc(image('IMG_2031')) }, { severity: 'note' }],
    [
      { body: doc(image('The works', 'The works.')) },
      { severity: 'note', message: /repeats the caption/ },
    ],
  ],
});
