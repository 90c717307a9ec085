import { listNameWords } from './list-name-words';

test('tells words with their places and what joins them', () => {
  const text = 'Pier 8 Corp.’s Quarrow-Cola® Inc, too';
  expect(listNameWords(text).map(({ text: word, isJoined }) => [word, isJoined])).toEqual([
    ['Pier', false],
    ['8', true],
    ['Corp', true],
    ['s', false],
    ['Quarrow', true],
    ['Cola', true],
    ['Inc', true],
    ['too', true],
  ]);
  for (const { text: word, start, end } of listNameWords(text)) {
    expect(text.slice(start, end)).toBe(word);
  }
});
