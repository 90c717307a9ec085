import { describePlace } from './describe-place';
import { listChosen } from './list-chosen';
import { sampleContext, sampleSaved, sampleValues } from './testing/sample-context';
import { toTypedRelease } from './to-typed-release';

const paragraph = { type: 'paragraph' };
const cell = {
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph],
};
const values = {
  ...sampleValues,
  body: {
    type: 'doc',
    content: [
      paragraph,
      { type: 'heading', attrs: { level: 2 } },
      paragraph,
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
    ],
  },
};
const chosen = listChosen(values, sampleSaved);
if (chosen === null) throw new Error('The sample is complete.');
const { release } = toTypedRelease(values, chosen, sampleContext);

test.each<[string, number[], string]>([
  ['headline', [], 'Headline'],
  ['dateline', [], 'Dateline'],
  ['dateline.text', [], 'Dateline'],
  ['dateline.day', [], 'Dateline, day'],
  ['body', [], 'Body'],
  ['body', [2], 'Body, paragraph 2'],
  ['body', [3, 0, 0], 'Body, list 1, item 1'],
  ['body', [4, 0, 1, 0], 'Body, table 1, row 1, column 2'],
  ['boilerplates', [], 'Boilerplates'],
  ['boilerplates.0.body', [0], 'Boilerplate “About Harbour”, paragraph 1'],
  ['boilerplates.0.heading', [], 'Boilerplate “About Harbour”, heading'],
  ['contacts.1.phone', [], 'Contact 2, phone'],
  ['links.0.label', [], 'Link 1, label'],
])('%s %p is said as “%s”', (field, path, words) => {
  expect(describePlace({ field, path }, release)).toBe(words);
});
