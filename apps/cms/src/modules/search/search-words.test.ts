import fc from 'fast-check';
import { parseSearch } from './parse-search';
import { rankMatches } from './rank-matches';
import { toDistance } from './to-distance';
import { toTokens } from './to-tokens';

const words = (text: string) => toTokens(text).map(({ token }) => token);

test.each([
  ['accents and capitals go', 'Größe KÖLN café Ångström', ['grosse', 'koln', 'cafe', 'angstrom']],
  [
    'numbers are read digit group by digit group',
    '€1.2 billion, 1,234',
    ['1', '2', 'billion', '1', '234'],
  ],
  ['hyphens part words', 'forward-looking', ['forward', 'looking']],
  ['ligatures and wide letters are plain ones', 'ﬁnal ＡＢＣ', ['final', 'abc']],
  ['scripts without spaces go character by character', '東京abc', ['東', '京', 'abc']],
  ['marks alone are no words', '\u0301 … —', []],
])('%s', (_what, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word holds letters and digits alone, whatever the text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { token, start, end } of toTokens(text)) {
        expect(token).toMatch(/^[\p{L}\p{N}]{1,100}$/u);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});

test('words that were read once are read the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = words(text).join(' ');
      expect(words(once).join(' ')).toBe(once);
    }),
  );
});

test('quotes, minus and open ends are read, and nothing else is an operator', () => {
  expect(parseSearch('"two ferries" -"by sea" -old forward-look')).toEqual([
    {
      typed: 'two ferries',
      tokens: ['two', 'ferries'],
      isQuoted: true,
      isExcluded: false,
      isOpen: false,
    },
    { typed: 'by sea', tokens: ['by', 'sea'], isQuoted: true, isExcluded: true, isOpen: false },
    { typed: 'old', tokens: ['old'], isQuoted: false, isExcluded: true, isOpen: false },
    {
      typed: 'forward-look',
      tokens: ['forward', 'look'],
      isQuoted: false,
      isExcluded: false,
      isOpen: true,
    },
  ]);
  expect(parseSearch('a OR b* ').map(({ tokens }) => tokens)).toEqual([['a'], ['or'], ['b']]);
});

test.each(['x '.repeat(5_000), 'y'.repeat(100_000), '"'.repeat(10_000), '-'.repeat(10_000)])(
  'however much is typed, a bounded number of words is looked for',
  (typed) => {
    const parts = parseSearch(typed);
    expect(parts.length).toBeLessThanOrEqual(16);
    expect(parts.flatMap(({ tokens }) => tokens).length).toBeLessThanOrEqual(512);
  },
);

test.each([
  ['same', 'same', 0],
  ['order', 'odrer', 1],
  ['ferry', 'fery', 1],
  ['kingfisher', 'kingfihsers', 2],
  ['abc', 'xyz', 3],
])('from %s to %s is %i', (one, other, distance) => {
  expect(toDistance(one, other, 2)).toBe(distance);
  expect(toDistance(other, one, 2)).toBe(distance);
});

test('a hit in the headline ranks before one in the text, and a newer one before an older', () => {
  const document = (place: number, headline: string, opening: string) => ({
    place,
    headline,
    opening,
  });
  const ranked = rankMatches(
    [
      document(3_000_000, 'a plain notice', 'the crane'),
      document(2_000_000, 'a crane', 'text'),
      document(1_000_000, 'a crane', 'text'),
    ],
    [{ alternatives: [['crane']] }],
  );
  expect(ranked).toEqual([2_000_000, 1_000_000, 3_000_000]);
});
