import { doc, h, image, li, p, quote, table, td, ul } from '../testing/nodes';
import { toCheckedRelease } from '../testing/to-checked-release';
import { describePlace } from './describe-place';

const row = [td('1'), td('2'), td('3'), td('4')];
const release = toCheckedRelease({
  body: doc(
    p('One.'),
    table(row),
    h(2, 'Two'),
    p('Three.'),
    table(row, row, row),
    ul(li('a'), li('b')),
    quote(p('Said.')),
    image('A plant'),
  ),
});

test.each([
  ['headline', [], 'Headline'],
  ['dateline.text', [], 'Dateline'],
  ['body', [], 'Body'],
  ['body', [0], 'Body, paragraph 1'],
  ['body', [3], 'Body, paragraph 2'],
  ['body', [2], 'Body, heading 1'],
  ['body', [4], 'Body, table 2'],
  ['body', [4, 2], 'Body, table 2, row 3'],
  ['body', [4, 2, 3, 0], 'Body, table 2, row 3, cell 4'],
  ['body', [5, 1, 0], 'Body, list 1, item 2'],
  ['body', [6, 0], 'Body, quotation 1, paragraph 1'],
  ['body', [7], 'Body, image 1'],
  ['body', [99], 'Body'],
  ['boilerplates', [], 'Boilerplates'],
  ['boilerplates.0', [], 'Boilerplate 1'],
  ['boilerplates.0.heading', [], 'Boilerplate 1, heading'],
  ['boilerplates.0.body', [0], 'Boilerplate 1, paragraph 1'],
  ['disclaimers.0.body', [0], 'Disclaimer 1, paragraph 1'],
  ['contacts.1.phone', [], 'Contact 2, phone'],
  ['source', [], 'Source'],
])('%s %j is “%s”', (field, path, words) => {
  expect(describePlace(release, { field, path, start: 0, end: 0, excerpt: '' })).toBe(words);
});
