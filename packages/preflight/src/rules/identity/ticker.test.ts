import { cleanCompany } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { ticker } from './ticker';

testRule(ticker, {
  allowed: [
    'Varmholt (NYSE: VMHT) and Varmholt SE (XETRA: VMHT).',
    'Varmholt SE (New York Stock Exchange: VMHT; Frankfurt Stock Exchange: VMHT)',
    'Norderwisch Wärme (NYSE: NWAE) is no part of Varmholt.',
    'Varmholt SE (Model: V240) and Varmholt (Toll: 1-800)',
    {
      company: { ...cleanCompany, listings: [] },
      headline: 'Varmholt (NYSE: X) Opens Its Third Plant',
    },
    { company: null, headline: 'Varmholt (NYSE: X) Opens Its Third Plant' },
  ],
  found: [
    [
      'Varmholt SE (NYSE: VHMT) grew.',
      { excerpt: 'VHMT', fix: 'VMHT', message: /“VMHT”, not “VHMT”/ },
    ],
    ['Varmholt (NYSE: VMHT; Frankfurt: VMTH) grew.', { excerpt: 'VMTH', fix: 'VMHT' }],
    ['Varmholt, SE (NYSE: VMHT) (FRA: WMHT) grew.', { excerpt: 'WMHT' }],
    ['Varmholt SE (NASDAQ: VMHT) grew.', { excerpt: 'NASDAQ', severity: 'error', fix: null }],
    ['Varmholt SE (OTCQX: VMHTY) grew.', { excerpt: 'OTCQX', severity: 'warning' }],
    [
      { headline: 'Varmholt (NYSE: VHMT) Opens Its Third Plant' },
      { excerpt: 'VHMT', field: 'headline' },
    ],
  ],
});
