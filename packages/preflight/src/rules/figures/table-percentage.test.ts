import { testRule } from '../../testing/test-rule';
import { tablePercentage } from './table-percentage';

testRule(tablePercentage, {
  allowed: [
    '| € thousand | 2026 | 2025 | Change |\n| Heat stores | 151,940 | 133,670 | 13.7% |\n| Services | 35,460 | 30,230 | 17.3% |\n| Finance costs | (3,260) | (3,490) | (6.6)% |\n| Other | 650 | (453) | n.m. |\n| None | – | 12 | n/a |',
    '| € million | Change | 2026 | 2025 |\n| Heat stores | 13.7% | 151.9 | 133.7 |\n| Services | 17.3% | 35.5 | 30.2 |',
    '| Fleet | 4Q | 4Q before | Variance |\n| Load factor | 86.3% | 86.7% | -0.4 p.p. |\n| Seats | 7,747 | 7,228 | 7.2% |\n| Yield | 12.5 | 14.0 | (10.8)% |\n| Hours | 12.0 | 12.0 | —% |',
    '| Margin | 2026 | 2025 | Change |\n| Gross | 35.0% | 33.6% | 1.4% |\n| Net | 11.5% | 8.9% | 2.6% |',
    '| € thousand | 2026 | Share |\n| Europe | 120,000 | 60% |\n| Other | 80,000 | 40% |\n| All | 200,000 | 100% |',
  ],
  found: [
    [
      '| € thousand | 2026 | 2025 | Change |\n| Heat stores | 151,940 | 133,670 | 13.7% |\n| Services | 35,460 | 30,230 | 17.3% |\n| Software | 9,900 | 9,000 | 11.0% |',
      { excerpt: '11.0%', message: /“Software” is 11\.0% here, but 9,900 after 9,000 is 10\.0%/ },
    ],
    [
      '| € thousand | 2026 | 2025 | Change |\n| Heat stores | 151,940 | 133,670 | 13.7% |\n| Services | 35,460 | 30,230 | 17.3% |\n| Software | 8,100 | 9,000 | 10.0% |',
      '10.0%',
    ],
    [
      '| € thousand | 4Q | 4Q before | % | 3Q | % |\n| Cargo | 28,966 | 26,534 | 9.2% | 24,446 | 18.5% |\n| Other | 14,896 | 11,049 | 34.8% | 11,881 | 25.4% |\n| Mail | 9,900 | 9,000 | 10.0% | 9,450 | 8.4% |',
      '8.4%',
    ],
    [
      '| € thousand | 2026 | Share |\n| Europe | 120,000 | 60.0% |\n| Americas | 50,000 | 25.0% |\n| Asia | 30,000 | 51.0% |\n| All | 200,000 | 100.0% |',
      { excerpt: '51.0%', message: /30,000 of 200,000 is 15\.0%/ },
    ],
  ],
});
