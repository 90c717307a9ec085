import { doc, p, table, td, text } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { spacing } from './spacing';

testRule(spacing, {
  allowed: [
    'One, two; three. It costs €1,234.50, or .5 of it ... and .com is a name . . .'.replace(
      ' . . .',
      '.',
    ),
    'One\\\n two',
    { body: doc(table([td('a  b'), td('1 ,2')])) },
    { language: 'fr', body: doc(p('Oui ; non : « voilà » !')) },
  ],
  found: [
    [
      'One  two.',
      { excerpt: '  ', fix: ' ', message: /More than one space stands in “One two\.”/ },
    ],
    ['One\u00a0 two.', { fix: ' ' }],
    ['One , two.', { excerpt: ' ', fix: '', message: /before the mark in “One ,”/ }],
    ['It is so .', { fix: '' }],
    ['One two,three four.', { excerpt: '', fix: ' ' }],
    ['One  two , three.', { excerpt: '  two ', fix: ' two', message: /in 2 places/ }],
    [{ body: doc(p('One  two', text('  three', 'bold'))) }, { fix: ' ' }, { fix: ' ' }],
    [{ headline: 'Varmholt Opens ' }, { field: 'headline', excerpt: ' ', fix: '' }],
    [{ headline: ' Varmholt Opens' }, { field: 'headline', excerpt: ' ', fix: '' }],
  ],
});
