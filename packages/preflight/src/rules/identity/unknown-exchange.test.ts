import { cleanCompany } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { unknownExchange } from './unknown-exchange';

testRule(unknownExchange, {
  allowed: [
    'A (NYSE: A), B (Nasdaq | TSX: B), C (NASDAQ-GS: C), D (NYSE/EXM: DDD), E (ASX:3DA)',
    'F (NYSE AMERICAN, AIM and VFEX: FFF), G (NASDAQ: G) (TSX: H), H (Nasdaq Stockholm: HEXA B)',
    'I (Nasdaq: FDMT; 4DMT or the Company), J (OTCQB®: J), K (Euronext Growth Paris: ALKKK)',
    'Call (Toll-free: 1-800-555-0100), quote (Conference ID: 123456), page (Exhibit: A)',
    {
      company: {
        ...cleanCompany,
        listings: [{ exchange: 'Norderwisch Exchange', mic: null, ticker: 'VMHT', isin: null }],
      },
      headline: 'Varmholt (Norderwisch Exchange: VMHT) Opens a Plant',
    },
  ],
  found: [
    ['A (NADSAQ: AAA)', { excerpt: 'NADSAQ', fix: 'NASDAQ', severity: 'error' }],
    ['A (Nasdq: AAA)', { excerpt: 'Nasdq', fix: 'Nasdaq' }],
    ['A (NYES: AAA)', { excerpt: 'NYES', fix: 'NYSE' }],
    ['A (TSX and NSYE: AAA)', { excerpt: 'NSYE', fix: 'NYSE' }],
    ['A (TSX: AAA; Eurnext: BBB)', { excerpt: 'Eurnext', fix: 'Euronext' }],
    ['Varmholt (Norderwisch: VMHT)', { excerpt: 'Norderwisch', severity: 'warning', fix: null }],
  ],
});
