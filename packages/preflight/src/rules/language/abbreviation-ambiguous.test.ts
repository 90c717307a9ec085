import { testRule } from '../../testing/test-rule';
import { abbreviationAmbiguous } from './abbreviation-ambiguous';

testRule(abbreviationAmbiguous, {
  allowed: [
    'Earnings per share (EPS) rose. Diluted earnings per share (EPS) rose too.',
    'American depositary shares (ADSs) and an American depository share (ADS).',
    'Heat and power networks (HPN) and heat & power network (HPN) operators.',
    'Combined heat and power (CHP) and district heating (DH) are one (CHP/DH).',
    'Combined heat/district heating (CHP/DH) and combined heat and power (CHP).',
    'The plant (in Hamburg) and the works (at Norderwisch).',
  ],
  found: [
    [
      'Heat transfer units (HTU) and hot tap utilities (HTU) were sold.',
      {
        excerpt: '(HTU)',
        message: /“HTU” stands for “Heat transfer units” and here for “hot tap utilities”/,
        fix: null,
      },
    ],
    [
      'For multiple myeloma (MM) and lymphoplasmacytic lymphoma/Waldenstrom’s macroglobulinemia (LPL/MM).',
      {
        excerpt: '(LPL/MM)',
        message: /“MM” stands for “multiple myeloma” .* for “macroglobulinemia”/,
      },
    ],
    [
      'One heat and power network (HPN) and another heat and power network (HAPN).',
      { excerpt: '(HAPN)', message: /“heat and power network” is “HPN” elsewhere/ },
    ],
  ],
});
