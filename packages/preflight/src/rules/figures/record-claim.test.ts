import { testRule } from '../../testing/test-rule';
import { recordClaim } from './record-claim';

const table = (now: string, before: string) =>
  `| $ million | 2025 | 2024 |\n| Net sales | ${now} | ${before} |\n| Costs | 100 | 90 |`;

testRule(recordClaim, {
  allowed: [
    `The company reported record net sales.\n\n${table('480', '430')}`,
    `The company reported lower net sales than the record net sales of 2024.\n\n${table('430', '480')}`,
    `The company reported a record net income.\n\n${table('430', '480')}`,
    'The company reported record net sales.',
    `Holders of record net sales of shares.\n\n| $ million | 2025 | Goal |\n| Net sales | 430 | 480 |\n| Costs | 1 | 2 |`,
    `It had record fourth-quarter net sales.\n\n| | Q4 2025 | Q4 2024 | FY 2025 | FY 2024 |\n| Net sales | 130 | 120 | 430 | 480 |\n| Costs | 1 | 2 | 3 | 4 |`,
  ],
  found: [
    [
      `The company reported record net sales for 2025.\n\n${table('430', '480')}`,
      { excerpt: 'record net sales', message: /says 430 after 480 the year before/ },
    ],
    [
      `It was a year of strong and record annual net sales.\n\n${table('430', '480')}`,
      'record annual net sales',
    ],
    [`Record Full-Year Net Sales\n\n${table('430', '480')}`, 'Record Full-Year Net Sales'],
  ],
});
