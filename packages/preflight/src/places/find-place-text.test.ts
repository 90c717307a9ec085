import { toCheckedRelease } from '../testing/to-checked-release';
import { findPlaceText } from './find-place-text';

test.each([
  ['headline', [], 0, 8, 'Varmholt'],
  ['body', [0], 0, 11, 'Varmholt SE'],
  ['body', [4, 1, 1, 0], 0, 4, '94.4'],
  ['contacts.1.name', [], 0, 5, 'Jonas'],
  ['body', [0], 0, 0, ''],
  ['headline', [], 500, 504, ''],
  ['body', [99], 0, 4, null],
])('%s %j from %d to %d is %j', (field, path, start, end, words) => {
  expect(findPlaceText(toCheckedRelease(), { field, path, start, end, excerpt: '' })).toBe(words);
});
