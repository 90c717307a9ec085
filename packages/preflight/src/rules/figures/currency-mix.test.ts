import { testRule } from '../../testing/test-rule';
import { currencyMix } from './currency-mix';

testRule(currencyMix, {
  allowed: [
    'The dividend is $0.37 a share, or €0.34 a share on those held in Ireland.',
    'It pays $5 million and €5 million; a share has a nominal value of €1.',
    'The price is $0.37 in US dollars, the equivalent of C$0.37.',
    'Revenue rose to US$5.2 million from US$4.8 million.',
    'Revenue rose to $5.2 million from US$4.8 million. Amounts are in U.S. dollars.',
    'The company raised US$1.1 million (C$1.4 million) and €2 million.',
    'At the exchange rate of the day, €5.0 million are $5.4 million compared with $5.2 million.',
    '| Plant | Cost |\n| Norderwisch | €12.0 |\n| Quarrow (USD) | $14.5 |\n| Elmstead | €11.0 |\n| Harle | €9.8 |',
  ],
  found: [
    [
      'The dividend is $0.37 a share, and €0.37 a share on those held in Ireland.',
      { excerpt: '€0.37', message: /have one figure in two currencies/ },
    ],
    ['It sold notes of $250 million and notes of £250 million to banks.', '£250 million'],
    ['Order intake rose to €5.2 million from $4.8 million.', '$4.8 million'],
    [
      'The balance was $17.7 million, of which US$3 million came from a licence.',
      { excerpt: '$17.7 million', severity: 'note' },
    ],
    [
      '| Plant | Cost |\n| Norderwisch | €12.0 |\n| Quarrow | €14.5 |\n| Elmstead | $11.0 |\n| Harle | €9.8 |',
      '$11.0',
    ],
  ],
});
