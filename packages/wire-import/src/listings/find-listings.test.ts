import { findListings } from './find-listings';

const rows: [text: string, ...listings: string[]][] = [
  ['Northgate Corp. (NYSE: NGT) today', 'NYSE NGT'],
  ['(NASDAQ-GS: NGTX)', 'NASDAQ-GS NGTX'],
  ['(Nasdaq: NGTX)', 'Nasdaq NGTX'],
  ['(TSX and NYSE: NGT)', 'TSX NGT', 'NYSE NGT'],
  ['(Nasdaq | TSX: NGT) (“Northgate”)', 'Nasdaq NGT', 'TSX NGT'],
  ['(NYSE AMERICAN, AIM and VFEX: NGT)', 'NYSE AMERICAN NGT', 'AIM NGT', 'VFEX NGT'],
  ['(NASDAQ: NGTX) (TSX: NGT)', 'NASDAQ NGTX', 'TSX NGT'],
  ['(ASX:3NG)', 'ASX 3NG'],
  ['(ASX: NGT; OTCQB: NGTOF)', 'ASX NGT', 'OTCQB NGTOF'],
  ['(Nasdaq Stockholm: NGAT B)', 'Nasdaq Stockholm NGAT B'],
  ['(NYSE/EXM: NGT)', 'NYSE NGT', 'EXM NGT'],
  ['(NYSE symbol - NGT)', 'NYSE NGT'],
  ['(Nasdaq: NGTX; 4NG or the Company)', 'Nasdaq NGTX'],
  ['(AQUIS: NGT | OTCQB: NGTOF | FRA: 4N8)', 'AQUIS NGT', 'OTCQB NGTOF', 'FRA 4N8'],
  ['(TSXV: NGT) (OTCQX: NGTOF) (FSE: 1N2)', 'TSXV NGT', 'OTCQX NGTOF', 'FSE 1N2'],
  ['(TSX-V: NGT)', 'TSX-V NGT'],
  ['(TSX.V: NGT)', 'TSX.V NGT'],
  ['(NYSE: NGT.A, NGT.B)', 'NYSE NGT.A', 'NYSE NGT.B'],
  ['(NYSE: NGT; TSX: NGT)', 'NYSE NGT', 'TSX NGT'],
  ['(OTC Pink: NGTF)', 'OTC Pink NGTF'],
  ['(Euronext Paris: NGT)', 'Euronext Paris NGT'],
  ['(LSE: NGT, JSE: NGT)', 'LSE NGT', 'JSE NGT'],
  ['(HKEX: 1234)', 'HKEX 1234'],
  ['(SIX: NGTN)', 'SIX NGTN'],
  ['trades on the Nasdaq under the ticker symbol “NGTX.”', 'Nasdaq NGTX'],
  ['(OTCQB:NGTF)', 'OTCQB NGTF'],
  ['The six companies: Northgate and NYSE rules'],
  ['on NYSE - The company'],
];

describe('findListings', () => {
  test.each(rows)('%s', (text, ...listings) => {
    expect(findListings(text).map(({ exchange, ticker }) => `${exchange} ${ticker}`)).toEqual(
      listings,
    );
  });

  it('reads a hostile line to its end', () => {
    expect(findListings('NYSE, '.repeat(10_000))).toEqual([]);
    expect(findListings(`NYSE: ${'A'.repeat(300_000)}`)).toEqual([]);
    expect(findListings(`NYSE${' '.repeat(300_000)}`)).toEqual([]);
  });
});
