import { testRule } from '../../testing/test-rule';
import { footnoteMark } from './footnote-mark';

testRule(footnoteMark, {
  allowed: [
    'Revenue(1) rose and costs(2) fell.\n\n(1) Unaudited.\n\n(2) Audited.',
    'Under section(3) of the rules it may.',
    'Adjusted EBITDA^1^ was €36.8 million.\n\n^1^ See the reconciliation below.',
    'Profit* rose.\n\n* Unaudited.',
    'The hall covers 12,000 m^2^ and holds 10^6^ bricks of ^177^Lu on the 4^th^ floor.',
    '| € million | 2026 |\n| Adjusted EBITDA (1) | 36.8 |\n| Change | (1) |\n\n(1) Before costs. (2) Unaudited.',
    'Revenue1 rose.\n\n| € million | 2026 |\n| Adjusted EBITDA | 36.8 |\n\n^1^ Before costs.',
    '*This is not an offer of securities.*\n\n**Nor is this.**',
    '(1) The first point.\n\n(2) The second point.',
  ],
  found: [
    [
      'Revenue(1) rose and costs(3) fell.\n\n(1) Unaudited.\n\n(2) Audited.',
      { excerpt: '(3)', message: /The mark 3 leads to no note/ },
    ],
    ['Adjusted EBITDA^1^ was €36.8 million, and EBIT^1^ rose.', '1'],
    ['Profit* rose.', '*'],
    [
      '| € million | 2026 |\n| Adjusted EBITDA (1) | 36.8 |',
      { message: /The mark 1 leads to no note/ },
    ],
    [
      '| € million | 2026 |\n| Adjusted EBITDA | 36.8 |\n\n(1) Before costs of the acquisition.',
      { message: /The note 1 has no mark/ },
    ],
    ['* Unaudited.', '*'],
  ],
});
