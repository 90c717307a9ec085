import { testRule } from '../../testing/test-rule';
import { tableSum } from './table-sum';

testRule(tableSum, {
  allowed: [
    '| € thousand | 2026 | 2025 |\n| Revenue | 187,400 | 163,900 |\n| Cost of sales | (121,810) | (108,830) |\n| Gross profit | 65,590 | 55,070 |\n| Selling | (12,470) | (11,690) |\n| Administration | (9,830) | (9,260) |\n| Operating profit | 43,290 | 34,120 |\n| Earnings per share | 0.35 | 0.24 |\n| Finance costs | (3,260) | – |\n| Net income | 40,030 | 34,120 |',
    '| $ thousand | 2026 | 2025 |\n| Current assets: |  |  |\n| Cash | 301,958 | 268,213 |\n| Receivables | 7,901 | 8,697 |\n| Total current assets | 309,859 | 276,910 |\n| Plant | 143,032 | 128,837 |\n| Total assets | 452,891 | 405,747 |\n| Payables | 212,770 | 221,456 |\n| Common stock, 100,000 shares issued | 240,121 | 184,291 |\n| Total liabilities and equity | 452,891 | 405,747 |',
    '| Purchases | Shares | Average price | Amount |\n| Monday | 10,000 | 41.2000 | 412,000.00 |\n| Tuesday | 20,000 | 42.5000 | 850,000.00 |\n| Total | 30,000 | 42.0667 | 1,262,000.00 |',
    '| Region | 2026 | 2025 |\n| Europe | 1,204.5 | 1,100.4 |\n| Americas | 812.4 | 790.4 |\n| Asia | 310.4 | 290.4 |\n| Total revenue | 2,327.4 | 2,181.3 |',
    '| Votes | 2026 | 2025 |\n| Largest item | 3 | 4 |\n| Total items | 8 | 9 |',
    '| Total | 2026 |\n| One | n/m |',
    '| Partner | Paid | Open |\n| Norderwisch | 210,000 | 5,800,000 |\n| Quarrowby | 186,000 | 6,704,000 |\n| Total | 640,300 | 19,004,700 |',
  ],
  found: [
    [
      '| Partner | Paid | Open |\n| Norderwisch | 210,000 | 5,800,000 |\n| Quarrowby | 186,000 | 6,704,000 |\n| Total | 399,000 | 12,501,000 |',
      { excerpt: '399,000', message: /add up to 396,000/ },
      { excerpt: '12,501,000', message: /add up to 12,504,000/ },
    ],
    [
      '| € thousand | 2026 | 2025 |\n| Revenue | 187,400 | 163,900 |\n| Cost of sales | (121,810) | (108,830) |\n| Gross profit | 65,590 | 55,070 |\n| Selling | (12,470) | (11,690) |\n| Administration | (9,830) | (9,260) |\n| Operating profit | 43,290 | 34,210 |',
      {
        excerpt: '34,210',
        message: /“Operating profit” is 34,210 here, but the rows above add up to 34,120\./,
      },
    ],
    [
      '| € thousand | 2026 | 2025 |\n| Revenue | 187,400 | 163,900 |\n| Cost of sales | 121,810 | 108,830 |\n| Gross profit | 65,950 | 55,070 |',
      '65,950',
    ],
    [
      '| € thousand | 2026 | 2025 |\n| Current assets: |  |  |\n| Cash | 301,958 | 268,213 |\n| Receivables | 7,901 | 8,697 |\n| Stocks | 12,000 | 11,000 |\n| Total current assets | 321,859 | 287,910 |\n| Plant | 143,032 | 128,837 |\n| Total assets | 464,891 | 416,447 |',
      '416,447',
    ],
    [
      '| Costs | € thousand |\n| Personnel | 41,220 |\n| Materials | 18,330 |\n| Total costs | 59,560 |',
      '59,560',
    ],
    [
      '| Votes | For | Against | Total |\n| Item 1 | 512,300 | 20,100 | 532,400 |\n| Item 2 | 498,200 | 34,200 | 532,400 |\n| Item 3 | 530,100 | 2,300 | 532,400 |\n| Item 4 | 521,900 | 11,500 | 532,400 |',
      { excerpt: '532,400', message: /columns before it add up to 533,400/ },
    ],
  ],
});
