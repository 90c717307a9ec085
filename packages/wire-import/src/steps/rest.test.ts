import { runStep } from '../testing/run-step';
import { rest } from './rest';

test('what no step decided is kept, and nothing else', () => {
  expect(runStep(rest, 'One', { text: 'Two', kind: 'body' }, 'Three')).toEqual([
    'unplaced text: One',
    'unplaced text: Three',
  ]);
});
