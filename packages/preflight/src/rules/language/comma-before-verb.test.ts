import { testRule } from '../../testing/test-rule';
import { commaBeforeVerb } from './comma-before-verb';

testRule(commaBeforeVerb, {
  allowed: [
    'Status from the EMA will help. Varmholt SE, a builder of heat stores, will open a plant.',
    'In the EMA, will it be so? Henrike Sanddorn, CEO, is glad. If asked by the EMA, will we say so.',
    'Varmholt grew in EMEA, will invest there, and has the funds. Revenue, as stated, was right.',
    'The Varmholt plant, will. It is so that the EMA, is glad.',
    'The company, which is new, will open. The board of Varmholt (Hamburg), will meet.',
  ],
  found: [
    [
      '“SME status from the EMA, will allow the company to apply,” she said.',
      { excerpt: ',', fix: '', message: /in “EMA, will”: remove it/ },
    ],
    ['It opens. The Board of Directors of Varmholt, has approved it.', { excerpt: ',' }],
    ['Varmholt Capital Partners, is now open.', { excerpt: ',' }],
  ],
});
