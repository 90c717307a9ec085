import { findCorrectionPrefix } from './corrections';

describe('findCorrectionPrefix', () => {
  it.each([
    ['CORRECTION - Northgate Declares Dividend', 'Northgate Declares Dividend'],
    ['CORRECTION: Northgate Declares Dividend', 'Northgate Declares Dividend'],
    ['Correction -- Northgate Declares Dividend', 'Northgate Declares Dividend'],
    ['UPDATE: Northgate Declares Dividend', 'Northgate Declares Dividend'],
    ['RETRANSMISSION: Northgate Declares Dividend', 'Northgate Declares Dividend'],
    ['CORRECTING and REPLACING Northgate Declares Dividend', 'Northgate Declares Dividend'],
    ['/C O R R E C T I O N -- Northgate Corp./', ''],
    ['Northgate Provides Update: Results', 'Northgate Provides Update: Results'],
    ['Corrections in the Market', 'Corrections in the Market'],
    ['Update on Northgate', 'Update on Northgate'],
  ])('cuts %s', (headline, rest) => {
    expect(headline.slice(findCorrectionPrefix(headline))).toBe(rest);
  });
});
