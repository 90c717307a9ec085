import { getSchema } from '@tiptap/core';
import { toBodyExtensions } from '../model/body-extensions';
import { countWords } from './count-words';

const schema = getSchema(toBodyExtensions({ findPicture: () => Promise.resolve(null) }));
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test.each([
  ['nothing', [{ type: 'paragraph' }], 0],
  ['dashes are no words', [paragraph('FLORHAM PARK, N.J. -- Cellectar')], 4],
  ['paragraphs part words', [paragraph('one'), paragraph('two')], 2],
  [
    'line breaks part words',
    [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'one' },
          { type: 'hardBreak' },
          { type: 'text', text: 'two' },
        ],
      },
    ],
    2,
  ],
])('%s', (_case, content, words) => {
  expect(countWords(schema.nodeFromJSON({ type: 'doc', content }))).toBe(words);
});
