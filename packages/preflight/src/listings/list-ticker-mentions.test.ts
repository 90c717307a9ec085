import { listTickerMentions } from './list-ticker-mentions';

test.each([
  ['(NYSE: VMHT)', [['NYSE', 'VMHT']]],
  [
    '(NASDAQ: A) (TSX: B)',
    [
      ['NASDAQ', 'A'],
      ['TSX', 'B'],
    ],
  ],
  [
    '(Frankfurt: VMHT; NYSE: VMHTY)',
    [
      ['Frankfurt', 'VMHT'],
      ['NYSE', 'VMHTY'],
    ],
  ],
  [
    '(NYSE: AAA, TSX: BBB)',
    [
      ['NYSE', 'AAA'],
      ['TSX', 'BBB'],
    ],
  ],
  [
    '(TSX and NYSE: AAA)',
    [
      ['TSX', 'AAA'],
      ['NYSE', 'AAA'],
    ],
  ],
  [
    '(Nasdaq | TSX: AAA)',
    [
      ['Nasdaq', 'AAA'],
      ['TSX', 'AAA'],
    ],
  ],
  [
    '(NYSE/EXM: AAA)',
    [
      ['NYSE', 'AAA'],
      ['EXM', 'AAA'],
    ],
  ],
  [
    '(NYSE AMERICAN, AIM and VFEX: AAA)',
    [
      ['NYSE AMERICAN', 'AAA'],
      ['AIM', 'AAA'],
      ['VFEX', 'AAA'],
    ],
  ],
  ['(ASX:3DA)', [['ASX', '3DA']]],
  ['(Nasdaq Stockholm: VMHT B)', [['Nasdaq Stockholm', 'VMHT B']]],
  ['(NASDAQ-GS: AAA)', [['NASDAQ-GS', 'AAA']]],
  ['(OTCQB®: AAA)', [['OTCQB®', 'AAA']]],
  ['[NYSE: BRK.B]', [['NYSE', 'BRK.B']]],
  ['(Nasdaq: FDMT; 4DMT or the Company)', [['Nasdaq', 'FDMT']]],
  ['(Symbol: VMHT) (ISIN: DE000SAMPLE7; Bloomberg: VMHT GR)', []],
  ['(the “Company”) and (see: below)', []],
])('of %j', (text, expected) => {
  const found = listTickerMentions(text);
  expect(found.map(({ exchange, ticker }) => [exchange, ticker])).toEqual(expected);
  for (const { exchange, exchangeStart, ticker, tickerStart } of found) {
    expect(text.slice(exchangeStart, exchangeStart + exchange.length)).toBe(exchange);
    expect(text.slice(tickerStart, tickerStart + ticker.length)).toBe(ticker);
  }
});
