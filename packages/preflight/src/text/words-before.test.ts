import { wordsAround } from './words-around';
import { wordsBefore } from './words-before';

test('gives the words on both sides of a stretch', () => {
  expect(wordsAround('The company´s plan', 11, 12)).toBe('company´s');
  expect(wordsAround('One  two three', 3, 5)).toBe('One two');
});

test('gives the last words before an offset and cuts none', () => {
  const text = 'The company builds heat stores';
  expect(wordsBefore(text, text.length, 12)).toBe('heat stores');
  expect(wordsBefore(text, text.length, 11)).toBe('heat stores');
  expect(wordsBefore(text, 3)).toBe('The');
});
