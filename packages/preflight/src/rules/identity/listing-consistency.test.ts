import { testRule } from '../../testing/test-rule';
import { listingConsistency } from './listing-consistency';

testRule(listingConsistency, {
  allowed: [
    'Varmholt (OTCQB: VMHQF) is on the OTCQB® (OTCQB®: VMHQF).',
    'Varmholt (Nasdaq: VMHT) and (NasdaqGS: VMHT); Norderwisch (OTC: NRWX) and Quarrow (OTCQX: QRWX).',
    'Varmholt (TSX: VMH; OTCQX: VMHQF) and (Frankfurt: VMHT).',
    'The call (participants: ) is open; see (dial-in: ; code: ).',
  ],
  found: [
    [
      'Varmholt (OTCQB: VMHQF) opened.\n\nVarmholt (OTC: VMHQF) builds.',
      { excerpt: 'OTC', message: /VMHQF is on “OTC” here, but on “OTCQB” before/ },
    ],
    ['Varmholt (TSX: VMHX) opened.\n\nVarmholt (TSXV: VMHX) builds.', 'TSXV'],
    [
      'Varmholt SE (LSE: VMHT | OTCQB: VMHQF | FWB:) opened its works.',
      { excerpt: 'FWB:', message: /names no ticker/ },
    ],
    ['Varmholt SE (NYSE: ; Frankfurt: VMHT) opened its works.', 'NYSE:'],
  ],
});
