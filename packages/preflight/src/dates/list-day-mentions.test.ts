import { listDayMentions } from './list-day-mentions';

test.each([
  ['June 1, 2020', 2020, 6, 1, null],
  ['June 01, 2020', 2020, 6, 1, null],
  ['Jun. 1st', null, 6, 1, null],
  ['1 June 2020', 2020, 6, 1, null],
  ['the 1st of June, 2020', 2020, 6, 1, null],
  ['June\u00a01,\u00a02020', 2020, 6, 1, null],
  ['Monday, June 1, 2020', 2020, 6, 1, 1],
  ['Mon. 1 June', null, 6, 1, 1],
  ['Tuesday the 2nd of June', null, 6, 2, 2],
  ['June 1, 2020 (Monday)', 2020, 6, 1, 1],
  ['SEPT. 9', null, 9, 9, null],
])('%j', (text, year, month, day, weekday) => {
  const [mention, ...others] = listDayMentions(`On ${text} it was.`);
  expect(mention).toMatchObject({ year, month, day });
  expect(mention?.weekday?.index ?? null).toBe(weekday);
  expect(others).toEqual([]);
});

test.each([
  'May 2020',
  'In June 2,000 people',
  'mayor 5',
  'June 1.5 million',
  'March 100',
  'on the march',
])('%j is no day', (text) => {
  expect(listDayMentions(text)).toEqual([]);
});

test('tells where day and weekday stand', () => {
  const text = 'From Monday, June 1, to June 2 (Tuesday).';
  for (const { start, end, text: words, weekday } of listDayMentions(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(text.slice(weekday?.start, weekday?.end)).toBe(weekday?.text);
  }
  expect(listDayMentions(text)).toHaveLength(2);
});
