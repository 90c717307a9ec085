import fc from 'fast-check';
import { splitSentences } from './split-sentences';

const split = (text: string): string[] => splitSentences(text).map((one) => one.text);

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  [
    'Varmholt Inc. opened a plant. Dr. Sanddorn of No. 5 St. Pauli spoke.',
    ['Varmholt Inc. opened a plant.', 'Dr. Sanddorn of No. 5 St. Pauli spoke.'],
  ],
  ['It is in the U.S. The plant is new.', ['It is in the U.S.', 'The plant is new.']],
  ['It is in the U.S. Virgin Islands.', ['It is in the U.S. Virgin Islands.']],
  ['On Jan. 5, 2026, at 8 a.m. Eastern.', ['On Jan. 5, 2026, at 8 a.m. Eastern.']],
  ['It rose 3.5% to $1.2 million. Costs fell.', ['It rose 3.5% to $1.2 million.', 'Costs fell.']],
  ['“It is.” “So?” she said. (It was.) Yes.', ['“It is.”', '“So?” she said.', '(It was.)', 'Yes.']],
  ['J. P. Brackwede spoke. 2026 is new.', ['J. P. Brackwede spoke.', '2026 is new.']],
  [
    'See e.g. Hamburg, i.e. the port etc. and more.',
    ['See e.g. Hamburg, i.e. the port etc. and more.'],
  ],
  ['One\nTwo.\n\n Three ', ['One', 'Two.', 'Three']],
  ['  ', []],
  ['', []],
])('splits %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('keeps every sign but the space between sentences, with true offsets', () => {
  const pieces = ['One. ', 'Inc. ', 'The ', 'a.m. ', '“So!” ', '\n', '  ', '. ', '…', 'x', '?) '];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (words) => {
      const text = words.join('');
      const sentences = splitSentences(text);
      for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
      const kept = sentences.map((one) => one.text).join('');
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
