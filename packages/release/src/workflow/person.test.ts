import { isNewsroom, isSamePerson, joinPeople, newsroom } from './person';

const ada = { account: 7, name: 'Ada Quay', address: 'ada@example.com' };

test.each([
  ['another address of one account', { ...ada, address: 'ada@other.example' }, true],
  ['another account with the same address', { ...ada, account: 8 }, false],
  [
    'a record of the address in other letters',
    { ...ada, account: null, address: 'ADA@example.com' },
    true,
  ],
  ['a record of another address', { ...ada, account: null, address: 'ole@example.com' }, false],
])('%s', (_, other, expected) => {
  expect(isSamePerson(ada, other)).toBe(expected);
  expect(isSamePerson(other, ada)).toBe(expected);
});

test('an account that calls itself as the newsroom does is seen for the newsroom', () => {
  expect(isNewsroom(newsroom)).toBe(true);
  expect(isNewsroom({ account: 9, name: null, address: 'System' })).toBe(true);
  expect(isNewsroom(ada)).toBe(false);
});

test('somebody who is named twice is listed once', () => {
  const renamed = { ...ada, address: 'quay@example.com' };
  expect(joinPeople([ada], [renamed, newsroom, newsroom])).toEqual([ada, newsroom]);
});
