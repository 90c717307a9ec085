import { findMarket, listExchangeProposals } from './known-exchanges';

test.each([
  ['NASDAQ', 'Nasdaq'],
  ['NASDAQ-GS', 'Nasdaq'],
  ['NasdaqCM', 'Nasdaq'],
  ['the New York Stock Exchange', 'NYSE'],
  ['NYSE AMERICAN', 'NYSE American'],
  ['OTCQB®', 'OTC'],
  ['TSX-V', 'TSXV'],
  ['TSX.V', 'TSXV'],
  ['XETRA', 'Frankfurt'],
  ['NADSAQ', null],
  ['', null],
])('%j is %s', (name, market) => {
  expect(findMarket(name)).toBe(market);
});

test('proposes known names only', () => {
  expect(listExchangeProposals().map(findMarket)).not.toContain(null);
});
