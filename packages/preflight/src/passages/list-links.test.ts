import type { Passage } from './passage';
import { link, text } from '../testing/nodes';
import { listLinks } from './list-links';

const toPassage = (...inline: Passage['inline']): Passage => ({
  field: 'body',
  path: [0],
  kind: 'paragraph',
  text: inline.map((node) => (node.type === 'text' ? node.text : '\n')).join(''),
  inline,
});

test('tells where links stand, and joins the parts of one', () => {
  const passage = toPassage(
    text('See '),
    link('he', '#'),
    link('re', '#'),
    link('now', '#a'),
    text('.'),
  );
  expect(listLinks(passage)).toEqual([
    { href: '#', words: 'here', start: 4, end: 8 },
    { href: '#a', words: 'now', start: 8, end: 11 },
  ]);
});
