import { testRule } from '../../testing/test-rule';
import { perShareSign } from './per-share-sign';

const table = (name: string, now: string, before: string) =>
  `| | 2025 | 2024 |\n| Net income | $124 | $126 |\n| ${name} | ${now} | ${before} |`;

testRule(perShareSign, {
  allowed: [
    `Diluted earnings per share were $0.27.\n\n${table('Diluted earnings per share', '$0.27', '$0.26')}`,
    `Diluted loss per share was $0.27.\n\n${table('Diluted loss per share', '$0.27', '$0.26')}`,
    `Diluted loss per share was $0.27.\n\n${table('Earnings (loss) per share', '(0.27)', '0.26')}`,
    `Net loss was $0.27 per share, against $0.26.\n\n${table('Net (loss) income per share', '$(0.27)', '$0.26')}`,
    `Diluted loss per share was $0.31.\n\n${table('Diluted earnings per share', '$0.27', '$0.26')}`,
    'Diluted loss per share was $0.27.',
    `The dividend is $0.27 per share.\n\n${table('Loss per share', '0.27', '0.26')}`,
    `Earnings were $(0.27) per share.\n\n${table('Loss per share', '0.27', '0.26')}`,
  ],
  found: [
    [
      `Diluted loss per share was $0.27.\n\n${table('Diluted earnings per share', '$0.27', '$0.26')}`,
      { excerpt: '$0.27', message: /is a loss here, but a gain in the table/ },
    ],
    [
      `The company had a net loss of $0.27 per diluted share.\n\n${table('Earnings per share', '$0.27', '$0.26')}`,
      '$0.27',
    ],
    [
      `Earnings per share were $0.27.\n\n${table('Net loss per share', '$0.27', '$0.26')}`,
      { excerpt: '$0.27', message: /is a gain here, but a loss/ },
    ],
    [
      `Earnings per share for the year were $0.27.\n\n${table('Earnings (loss) per share', '(0.27)', '0.26')}`,
      '$0.27',
    ],
  ],
});
