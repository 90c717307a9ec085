import { readExample } from '../../testing/read-example';
import { testRule } from '../../testing/test-rule';
import { headlineAmount } from './headline-amount';

const release = (headline: string, words: string) => ({ headline, ...readExample(words) });

testRule(headlineAmount, {
  allowed: [
    release(
      'Varmholt Completes A$23 Million Placement',
      'It completed a placement of A$23.2 million.',
    ),
    release(
      'Varmholt Completes $1.2 Billion Notes Offering',
      'It sold $700 million of notes due 2030 and $500 million of notes due 2034.',
    ),
    release(
      'Varmholt Completes Placement of More Than $20 Million',
      'The placement of $22 million is closed.',
    ),
    release('Varmholt Wins $23 Million Order', 'It paid a dividend of $22 million.'),
    release('Varmholt Wins $23 Million Order', 'The order of €21 million is large.'),
    release(
      'Varmholt Upsizes Offering to $400 Million',
      'An offering of $300 million was announced before.',
    ),
    release(
      'Varmholt Completes $23 Million Placement',
      'It completed a placement of $22 million and kept $1 million; the placement brought $23 million.',
    ),
    release('Varmholt Raises $23 Million', 'It sold shares.'),
  ],
  found: [
    [
      release(
        'Varmholt Completes A$23 Million Placement',
        'The company completed a placement of A$22 million.',
      ),
      {
        excerpt: 'A$23 Million',
        field: 'headline',
        message: /^The headline says A\$23 Million, and the text A\$22 million/,
      },
    ],
    [
      release(
        'Varmholt Wins €450 Million Order for Heat Stores',
        'The €540 million order is the largest.',
      ),
      '€450 Million',
    ],
    [
      release('Varmholt Prices Offering of $300 Million', 'It priced an offering of $350 million.'),
      '$300 Million',
    ],
  ],
});
