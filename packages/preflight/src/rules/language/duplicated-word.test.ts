import { doc, p, text } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { duplicatedWord } from './duplicated-word';

testRule(duplicatedWord, {
  allowed: [
    'The company had had no debt. We know that that plant was built in Bora Bora.',
    'IT it buys is new. Class A A shares. 10 10 20.',
    'He was very very pleased with the Duran Duran concert, so, so loud.',
    'Revenue\\\nRevenue growth',
    'It keeps its customers’ customers’ data.',
    {
      contacts: [
        {
          type: 'media',
          name: 'jan jan',
          title: null,
          organisation: null,
          phone: null,
          email: null,
        },
      ],
    },
    { language: 'de', body: doc(p('Das sind die, die die Anlage bauen.')) },
    { language: 'fi', body: doc(p('niin niin')) },
  ],
  found: [
    ['The the plant opens.', { excerpt: 'The the', fix: 'The' }],
    ['It opens in in May.', { excerpt: 'in in', fix: 'in' }],
    ['The plant plant opens.', 'plant plant'],
    ['A part of the\\\nthe plant.', 'the\nthe'],
    [{ body: doc(p('of ', text('of', 'bold'), ' steel')) }, 'of of'],
    [{ headline: 'Varmholt Opens a a Plant' }, { field: 'headline', excerpt: 'a a' }],
    [{ language: 'de', body: doc(p('Er baut und und plant.')) }, 'und und'],
    ['THE THE', 'THE THE'],
  ],
});
