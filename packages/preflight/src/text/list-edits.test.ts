import { link, p, text } from '../testing/nodes';
import type { Passage } from '../passages/passage';
import { listEdits } from './list-edits';

const inline = p('a b c', text(' d e', 'bold'), link(' f', '#')).content ?? [];
const passage: Passage = {
  field: 'body',
  path: [0],
  kind: 'paragraph',
  text: 'a b c d e f',
  inline,
};

test('makes one report for each part with marks of its own', () => {
  const edits = [0, 2, 6, 10].map((start) => ({ start, end: start + 1, insert: 'X' }));
  const reports = listEdits(passage, edits, (slips, excerpt, insert) => ({
    message: `${slips.length} in ${excerpt}`,
    label: insert,
  }));
  expect(reports.map(({ message, fix }) => [message, fix?.insert])).toEqual([
    ['2 in a b', 'X X'],
    ['1 in d', 'X'],
    ['1 in f', 'X'],
  ]);
  for (const { place } of reports) {
    expect(passage.text.slice(place.start, place.end)).toBe(place.excerpt);
  }
});
