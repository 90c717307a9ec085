import { toRefusal } from './to-refusal';

test('a refusal in words stays as it is, with the fields that it names', () => {
  const errors = [{ path: ['lei'], message: 'The check digits are wrong.' }];
  const error = { name: 'ValidationError', status: 400, message: 'No LEI.', details: { errors } };
  expect(toRefusal(error)).toEqual(error);
});

test.each([
  ['a conflict', { name: 'ConflictError', status: 409, message: 'Ada saved this.' }, /^Ada saved/],
  ['a lost connection', { name: 'TypeError', message: 'Failed to fetch' }, /could not be reached/],
  [
    'a fault of the newsroom',
    { name: 'InternalServerError', status: 500, message: 'Internal Server Error' },
    /could not save this/,
  ],
  ['a deleted entry', { name: 'NotFoundError', status: 404, message: 'Not Found' }, /deleted/],
  [
    'a right that was taken away',
    { name: 'ForbiddenError', status: 403, message: 'Forbidden', details: {} },
    /roles do not let you/,
  ],
  ['an answer of some other program', 'Bad Gateway', /could not be reached/],
])('%s keeps the text in the form and is a sentence', (_what, error, sentence) => {
  const refusal = toRefusal(error);
  expect(refusal).toMatchObject({ name: 'ValidationError', details: { errors: [] } });
  expect(refusal.message).toMatch(sentence);
});
