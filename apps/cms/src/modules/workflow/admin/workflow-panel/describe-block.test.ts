import { describeBlock, isBehind } from './describe-block';

test('a block that the library has moved on from is marked as behind', () => {
  const block = { type: 'boilerplate', carried: 2, newest: 3 } as const;
  expect(isBehind(block)).toBe(true);
  expect(describeBlock(block)).toBe('Boilerplate · version 2, behind: 3 is the newest');
});

test('the newest version is not', () => {
  const block = { type: 'contact', carried: 3, newest: 3 } as const;
  expect(isBehind(block)).toBe(false);
  expect(describeBlock(block)).toBe('Contact · version 3, the newest');
});
