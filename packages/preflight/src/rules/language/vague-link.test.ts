import { doc, link, p, type text } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { vagueLink } from './vague-link';

const to = 'https://www.varmholt.example/plan';
const bold = (words: string): ReturnType<typeof text> => ({
  type: 'text',
  text: words,
  marks: [{ type: 'bold' }, { type: 'link', attrs: { href: to } }],
});

testRule(vagueLink, {
  allowed: [
    `The [plan](${to}) is here. Read more in the [annual report](${to}).`,
    'It is found [here](#).',
    { body: doc(p(link('Here', to), bold(' is the plan'))) },
  ],
  found: [
    [
      `It is found [here](${to}).`,
      { excerpt: 'here', message: /The link “here” does not say where it leads/, fix: null },
    ],
    [{ body: doc(p(link('Read ', to), bold('more'))) }, 'Read more'],
    [`[Click here.](${to})`, 'Click here.'],
    [
      { links: [{ label: 'Learn more', url: to }] },
      { field: 'links.0.label', excerpt: 'Learn more' },
    ],
  ],
});
