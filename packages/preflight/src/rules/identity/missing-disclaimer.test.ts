import { doc, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { missingDisclaimer } from './missing-disclaimer';

const without = (words: string) => ({ disclaimers: [], body: doc(p(words)) });

testRule(missingDisclaimer, {
  allowed: [
    without('Varmholt will pay a dividend of €1.00 on June 1, 2026.'),
    without('The company will host a call.'),
    without('If a shareholder intends to vote by proxy, a form is needed.'),
    without('A holder plans to attend by post.'),
    without('The company expects growth. See the forward-looking statements below.'),
    { disclaimers: [], body: null },
    { language: 'de', disclaimers: [], body: doc(p('The company expects growth.')) },
  ],
  found: [
    [
      {
        body: doc(p('Varmholt gives guidance for 2026: revenue of $450 million.')),
        disclaimers: [],
      },
      'gives guidance',
    ],
    [
      without('The company expects growth.'),
      { excerpt: 'company expects', message: /add “Varmholt: forward-looking statements”/ },
    ],
    [without('Deliveries are expected to begin in 2027.'), 'are expected to'],
    [
      without('Varmholt confirms its 2026 outlook. It anticipates growth.'),
      'confirms its 2026 outlook',
    ],
    [
      { company: null, ...without('“We believe in it,” she said.') },
      { excerpt: 'We believe', message: /add one/ },
    ],
  ],
});
