import { describeAction } from './describe-action';

test.each([
  ['release.issue', 'Issued'],
  ['boilerplate.update', 'Boilerplate update'],
  ['something', 'something'],
])('the action %s reads as "%s"', (action, said) => {
  expect(describeAction(action)).toBe(said);
});
