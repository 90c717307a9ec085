import { describeForgotten } from './describe-forgotten';

test.each([
  [true, 'ada@reader.example is deleted and gets no more alerts.'],
  [false, 'There is no subscriber with the address ada@reader.example: nothing was deleted.'],
])('an address that was deleted (%s) is told in one sentence', (isForgotten, sentence) => {
  expect(describeForgotten('ada@reader.example', { isForgotten })).toBe(sentence);
});
