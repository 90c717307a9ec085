import { testRule } from '../../testing/test-rule';
import { article } from './article';
import { findSound } from './article/find-sound';

testRule(article, {
  allowed: [
    'A European unit, a one-time charge, a unique use, a U.S. company, a UK plant, a EUR 5 note.',
    'An hour, an honest heir, an unaudited update, an upfront fee, an urgent order, an ultimate aim.',
    'An FDA review, an SEC filing, an NYSE listing, an M&A team, an IPO, an AI model, an MBA.',
    'A 10-K, an 8-K, an 11% rise, an 18-month term, a 100% stake, an 80 MW plant, an $8 million fee.',
    'A 1,100 MW plant, an 1,100 MW plant, a 118 MW plant, a historic day, an historic day.',
    'Series A Ordinary Shares, class a and b, Frankfurt an der Oder, an mRNA, a siRNA, an n-type cell.',
    'A Ordinary Shares. Vitamin A is new. Part A expansion. A, B and C. (a) and (b) are a must.',
    'A Nvidia or an Nvidia chip, a Xiaomi phone.',
    { headline: 'A EUROPEAN UNION' },
  ],
  found: [
    [
      'It is a important day.',
      { excerpt: 'a', fix: 'an', message: /“a important” is read with a vowel/ },
    ],
    [
      'It is an plant.',
      { excerpt: 'an', fix: 'a', message: /“an plant” is read with a consonant/ },
    ],
    ['An plant opens.', { excerpt: 'An', fix: 'A' }],
    ['A important day.', { excerpt: 'A', fix: 'An' }],
    ['a 11% rise, a 8-K and a $18 million fee', { fix: 'an' }, { fix: 'an' }, { fix: 'an' }],
    ['an 10-K and an 110 MW plant', { fix: 'a' }, { fix: 'a' }],
    ['a FDA review and an TSX listing', { fix: 'an' }, { fix: 'a' }],
    ['a hour, a unaudited report, an unique plant', { fix: 'an' }, { fix: 'an' }, { fix: 'a' }],
    ['an European company and an one-time charge', { fix: 'a' }, { fix: 'a' }],
    ['It is “a open” question.', { fix: 'an' }],
  ],
});

test.each([
  ['SMEs', 'vowel'],
  ['LLC', 'vowel'],
  ['IPO', 'vowel'],
  ['TSX', 'consonant'],
  ['NASA', null],
  ['U.S.', 'consonant'],
  ['unissued', 'vowel'],
  ['onerous', 'vowel'],
  ['year', 'consonant'],
  ['R&D', 'vowel'],
  ['UNESCO', null],
  ['mRNA', null],
  ['user', 'consonant'],
  ['unanimous', 'consonant'],
  ['uninterrupted', 'vowel'],
  ['upgrade', 'vowel'],
  ['Merck', 'consonant'],
  ['8', 'vowel'],
  ['11,500', 'vowel'],
  ['1,150', null],
  ['1.1', 'consonant'],
] as const)('%s is read with a sound that is %s', (word, sound) => {
  expect(findSound(word)).toBe(sound);
});
