import { testRule } from '../../testing/test-rule';
import { nonGaap } from './non-gaap';

testRule(nonGaap, {
  allowed: [
    'Adjusted EBITDA was €45 million. A reconciliation is in the table below.',
    'Adjusted EBITDA was €45 million. Non-GAAP financial measures are explained in the report.',
    'Adjusted EBITDA and non-GAAP earnings rose.',
    'Net income was €12 million; tariffs were adjusted to €3 million.',
    {
      company: null,
      headline: 'Varmholt Reports Adjusted EBITDA of €45 Million',
    },
  ],
  found: [
    [
      'It reported net income of $12 million and Adjusted EBITDA of $45 million for 2025.',
      { excerpt: 'Adjusted EBITDA', message: /without a reconciliation/ },
    ],
    ['Non-GAAP earnings per share were $1.20.', 'Non-GAAP earnings'],
    [{ company: null, headline: 'Non-GAAP Net Income Was $5 Million' }, 'Non-GAAP Net Income'],
  ],
});
