import { doc, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { abbreviationDefinedTwice } from './abbreviation-defined-twice';

const name = 'Small and Medium-Sized Enterprise (SME)';
const block = (words: string) => [
  { name: null, heading: null, version: null, body: doc(p(words)) },
];

testRule(abbreviationDefinedTwice, {
  allowed: [
    `It has ${name} status. SME status helps.`,
    { body: doc(p(`It has ${name} status.`)), boilerplates: block(`It has ${name} status.`) },
    'The plant (Frankfurt: VMHT) and the other plant (Frankfurt: VMHT) are new (see above).',
    'An order of network heat stores (NHS) and notes on health systems (NHS) were published.',
    'Revenue (Q1) and profit (Q1) rose. It paid (EUR) and (EUR).',
    'Varmholt SE (the “Company”) and Norderwisch GmbH (the “Seller”) agree.',
  ],
  found: [
    [
      `It has ${name} status from the Micro, Small and Medium-sized Enterprise (SME) office.`,
      {
        excerpt: ' (SME)',
        fix: '',
        severity: 'warning',
        message: /“SME” is introduced a second time/,
      },
    ],
    [`It has ${name} status.\n\nThe ${name} office gave it.`, { severity: 'note', fix: '' }],
    ['For relapsed/refractory (r/r) cases and for relapsed/refractory (r/r) others.', ' (r/r)'],
    [
      'American depositary shares (ADSs) and American Depositary Share (ADS) holders.',
      { excerpt: ' (ADS)' },
    ],
    ['Varmholt SE (the “Company”) and Varmholt SE (the "Company") agree.', { fix: '' }],
    [
      'Varmholt (“Varmholt” or the “Group”) and all of it (the “Group”, “we”) agree.',
      { excerpt: '(the “Group”, “we”)', fix: null },
    ],
  ],
});
