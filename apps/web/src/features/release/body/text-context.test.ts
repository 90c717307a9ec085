import type { BlockNode, TableNode } from '@dateline/release';
import { toTextContext } from './text-context';

const table = (): TableNode => ({ type: 'table', content: [] });
const heading = (text: string): BlockNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});

test('tables are counted over all texts, each under its own heading', () => {
  const [first, second, quoted, third] = [table(), table(), table(), table()];
  const { tableNames } = toTextContext(
    [
      {
        type: 'doc',
        content: [first, heading('Revenue'), second, { type: 'blockquote', content: [quoted] }],
      },
      { type: 'doc', content: [third] },
    ],
    {},
  );
  expect([first, second, quoted, third].map((one) => tableNames.get(one))).toEqual([
    { number: 1, heading: '' },
    { number: 2, heading: 'Revenue' },
    { number: 3, heading: '' },
    { number: 4, heading: '' },
  ]);
});

test('a table under a heading with a note is heard by its figure, and the note apart from it', () => {
  const under = table();
  const noted: BlockNode = {
    type: 'heading',
    attrs: { level: 2 },
    content: [
      { type: 'text', text: 'Sales of €12.5' },
      { type: 'text', text: '1', marks: [{ type: 'superscript' }] },
      { type: 'text', text: ' million' },
    ],
  };
  const { tableNames } = toTextContext([{ type: 'doc', content: [noted, under] }], {});
  expect(tableNames.get(under)?.heading).toBe('Sales of €12.5(1) million');
});
