import { doc, li, p, table, td, text, ul } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { duplicatedSentence } from './duplicated-sentence';

const sentence = 'The board will propose a dividend of €1.20 a share.';
const hyphen = 'These forward-looking statements are made only as of today. ';
const block = (...paragraphs: string[]) => [
  { name: null, heading: null, version: null, body: doc(...paragraphs.map((words) => p(words))) },
];

testRule(duplicatedSentence, {
  allowed: [
    sentence,
    'See the table below. Revenue rose. See the table below.',
    'The dividend was €1.20 a share in that year. The dividend was $1.20 a share in that year.',
    { body: doc(table([td(sentence)], [td(sentence)])) },
    { headline: sentence, summary: sentence, body: doc(p(sentence)) },
    'Three months ended June 30, 2026\n\nThree months ended June 30, 2026',
  ],
  found: [
    [
      `${hyphen}${hyphen.replace('-', ' ')}`.trim(),
      {
        excerpt: ' These forward looking statements are made only as of today.',
        severity: 'warning',
        message: /stands twice, first in “Body, paragraph 5”/,
        fix: '',
      },
    ],
    [`${sentence} ${sentence} More follows.`, { excerpt: ` ${sentence}`, fix: '' }],
    [`${sentence}\n\n${sentence.toUpperCase()} More.`, { excerpt: `${sentence.toUpperCase()} ` }],
    [`${sentence}\n\n${sentence}`, { excerpt: sentence, fix: null, severity: 'warning' }],
    [
      `${sentence} It has done so for ten years now.\n\n${sentence} It has done so for ten years now.`,
      { excerpt: `${sentence} It has done so for ten years now.`, fix: null },
    ],
    [
      {
        body: doc(
          p(text('The board will propose '), text('a dividend', 'bold'), ' of €1.'),
          p('The board will propose a dividend of €1.'),
        ),
      },
      { fix: null },
    ],
    [
      { body: doc(p(sentence)), boilerplates: block(sentence) },
      { severity: 'note', field: 'boilerplates.0.body' },
    ],
    [{ body: doc(ul(li(sentence)), p(sentence)) }, { severity: 'note' }],
    [`${sentence}\n\n1\n\n2\n\n3\n\n${sentence}`, { severity: 'note' }],
    [
      `${sentence} It has done so for ten years now.\n\n1\n\n2\n\n3\n\n${sentence} It has done so for ten years now.`,
      { severity: 'warning' },
    ],
    [
      { disclaimers: block(`${hyphen}${hyphen}`.trim()) },
      { severity: 'warning', field: 'disclaimers.0.body' },
    ],
  ],
});
