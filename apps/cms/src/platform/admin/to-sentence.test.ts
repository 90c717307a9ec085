import { toSentence } from './to-sentence';

test('the server’s own sentence is shown as it is', () => {
  const error = { name: 'ValidationError', message: 'This instant has passed.', status: 400 };
  expect(toSentence(error)).toBe('This instant has passed.');
});

test.each([
  ['the network is gone', { name: 'TypeError', message: 'Failed to fetch' }],
  ['nothing is known', undefined],
  ['there are no words', { name: 'UnknownError', message: '' }],
])('where %s, it does not claim that nothing happened', (_, error) => {
  expect(toSentence(error)).toContain('not known whether');
});
