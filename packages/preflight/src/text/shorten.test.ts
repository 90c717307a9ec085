import { shorten } from './shorten';

test.each([
  ['one two', 60, 'one two'],
  [' one\n two  ', 60, 'one two'],
  ['one two three', 9, 'one two…'],
  ['onetwothree', 6, 'onetwo…'],
])('shortens %j to %d signs', (text, length, words) => {
  expect(shorten(text, length)).toBe(words);
});
