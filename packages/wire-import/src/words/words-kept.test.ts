import fc from 'fast-check';
import { checkReading } from '../source/check-reading';
import { readSource } from '../source/read-source';
import { toPlainBlocks } from '../source/to-plain-blocks';
import { anyPage, anyText } from '../source/testing/any-source';
import { getBlocks } from '../source/testing/view-blocks';
import { assertWordsKept } from './assert-words-kept';
import { countWords } from './count-words';
import { findLostWords } from './find-lost-words';
import { listRawWords } from './list-raw-words';
import { listStrings } from './list-strings';
import { listWords } from './list-words';

const text = 'Acme opens a mill.\n\nThe mill makes paper.\n\nSource: Acme';

test('words are runs of letters and digits, whatever their look', () => {
  expect(listWords('ﬁrst CAFÉ 1,234.5')).toEqual(['first', 'café', '1', '234', '5']);
  expect(countWords('ﬁrst CAFÉ 1,234.5')).toBe(5);
});

test.each([
  ['a block', 'Acme opens a mill. Source: Acme', ['the', 'mill', 'makes', 'paper']],
  ['a word that stands twice', 'Acme opens a mill. The makes paper. Source: Acme', ['mill']],
  ['nothing', 'Source: Acme. The mill makes paper. Acme opens a mill.', []],
])('of a text that lost %s, just that is found', (_name, result, lost) => {
  expect(findLostWords(listWords(text), [result])).toEqual(lost);
});

test('words that markup parted or joined are not lost', () => {
  expect(findLostWords(['w', '24', 'th', 'st'], ['W 24th St'])).toEqual([]);
  expect(findLostWords(['the', 'twentyfourth', 'day'], ['the twenty', 'fourth day'])).toEqual([]);
});

test('a result without a word is refused with that word', () => {
  const body = {
    type: 'doc',
    content: [
      { type: 'text', text: 'Ac' },
      { type: 'text', text: 'me opens' },
    ],
  };
  expect(() => assertWordsKept(listWords('Acme opens'), { body })).not.toThrow();
  expect(() => assertWordsKept(listWords('Acme opens mills'), { body })).toThrow(
    'The import lost 1 words of the release: “mills”.',
  );
});

test('numbers of a numbered list are words of it', () => {
  const item = { type: 'listItem', content: [{ type: 'text', text: 'Words' }] };
  expect(listStrings({ type: 'orderedList', attrs: { start: 9 }, content: [item, item] })).toEqual(
    expect.arrayContaining(['9', '10']),
  );
});

test('a reader that drops a block is caught, and its words come back', () => {
  const read = readSource(text, 'text');
  const [, ...others] = getBlocks(read);
  const checked = checkReading({
    source: { format: 'text', blocks: others, notices: [] },
    words: listRawWords(text, 'text'),
    readPlainly: () => toPlainBlocks([text]),
  });
  expect(getBlocks(checked).map((block) => block.text)).toEqual([text]);
  expect(checked).toHaveProperty('source.notices', [expect.stringContaining('losing words')]);
});

describe.each(['text', 'markdown', 'html'] as const)('any %s', (format) => {
  test('keeps all its words', () => {
    fc.assert(
      fc.property(format === 'html' ? anyPage : anyText, (input) => {
        const read = readSource(input, format);
        if (!read.ok) return;
        const { blocks, notices } = read.source;
        const parts = blocks.map((block) => `${block.ordinal ?? ''} ${block.text}`);
        expect(findLostWords(read.words, [...parts, ...notices])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
