import { toWindows, toWords } from './to-windows';

test.each([
  ['Harbour Orders a Crane', ['harbour', 'orders', 'a', 'crane']],
  ['<h1>Harbour&nbsp;<b>Orders</b></h1>', ['harbour', 'orders']],
  [
    '{"headline":"Harbour Orders","text":"F\\u00e4hre\\nKai"}',
    ['headline', 'harbour', 'orders', 'text', 'fahre', 'kai'],
  ],
  ['Fähre &#8211; F&#228;hre &#x46;ähre', ['fahre', 'fahre', 'fahre']],
  ['/releases/harbour-orders-a-crane', ['releases', 'harbour', 'orders', 'a', 'crane']],
  ['&#xffffff;', []],
])('of %j the words are %j', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

test('windows are every run of words, and none where there are too few', () => {
  expect(toWindows(['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']);
  expect(toWindows(['a'], 2)).toEqual([]);
});
