import { describeEdition, describeLateness } from './describe-edition';

test('an edition is named by its number and kind', () => {
  expect(describeEdition({ number: 2, kind: 'correction' })).toBe('Edition 2 · Corrected');
});

test.each([
  [null, null],
  [0, 'On time, 0 ms after its instant'],
  [212.4, 'On time, 212 ms after its instant'],
  [1_500, '1.5 s late'],
  [600_000, '10 min late'],
])('%p ms after its instant reads as %p', (lateness, said) => {
  expect(describeLateness(lateness)).toBe(said);
});
