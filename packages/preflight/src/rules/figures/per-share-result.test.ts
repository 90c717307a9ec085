import { testRule } from '../../testing/test-rule';
import { perShareResult } from './per-share-result';

const table = (...rows: string[]) =>
  `In millions, except per share data\n\n| | 2025 | 2024 |\n${rows.join('\n')}`;

testRule(perShareResult, {
  allowed: [
    table(
      '| Net income | $1,247 | $1,266 |',
      '| Diluted earnings per share | $2.71 | $2.66 |',
      '| Diluted shares | 460 | 475 |',
    ),
    // Nothing shows that income and shares are in one unit.
    table(
      '| Net income | $1,247 | $1,266 |',
      '| Diluted earnings per share | $2.71 | $2.66 |',
      '| Diluted shares | 640 | 675 |',
    ),
    table(
      '| Net loss | $(124) | $126 |',
      '| Loss per share | $(0.27) | $0.26 |',
      '| Diluted shares | 460 | 480 |',
    ),
    table(
      '| Net income | $1,247 | $1,266 |',
      '| Basic earnings per share | $2.80 | $2.66 |',
      '| Diluted earnings per share | $2.71 | $2.60 |',
      '| Basic shares | 445 | 476 |',
      '| Diluted shares | 460 | 487 |',
    ),
    table('| Net income | $1,247 | $1,266 |', '| Diluted earnings per share | $2.71 | $2.66 |'),
  ],
  found: [
    [
      table(
        '| Net income | $1,247 | $1,266 |',
        '| Diluted earnings per share | $2.71 | $2.66 |',
        '| Diluted shares | 640 | 475 |',
      ),
      { excerpt: '$2.71', message: /“Net income” divided by “Diluted shares” is 1\.95/ },
    ],
    [
      table(
        '| Net income attributable to shareholders | 1,247 | 1,266 |',
        '| Diluted EPS | 2.71 | 2.06 |',
        '| Weighted average diluted shares | 460 | 475 |',
      ),
      '2.06',
    ],
  ],
});
