import { hasTwinWords } from './has-twin-words';

test.each([
  ['The the plant', true],
  ['“The the,” he said', true],
  ['(in\n in) May', true],
  ['of the Theatre', true],
  ['One two three', false],
  ['one', false],
  ['', false],
])('%j: %j', (text, has) => {
  expect(hasTwinWords(text)).toBe(has);
});
