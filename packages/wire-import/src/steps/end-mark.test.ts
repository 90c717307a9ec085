import { runStep } from '../testing/run-step';
import { endMark } from './end-mark';

const text = ['Headline', 'First', 'Second'];

test('the first mark is the end, further ones are kept beside', () => {
  expect(runStep(endMark, ...text, '# # #', 'Tables', '-Ends-')).toEqual([
    'endMark text: # # #',
    'unplaced text: -Ends-',
  ]);
});

test('asterisks are only a break before another mark', () => {
  expect(runStep(endMark, ...text, '* * *', 'More', '# # #')).toEqual([
    'unplaced text: * * *',
    'endMark text: # # #',
  ]);
});

test('of asterisks alone the last ones are the end', () => {
  expect(runStep(endMark, ...text, '* * *', 'More', '* * *')).toEqual([
    'unplaced text: * * *',
    'endMark text: * * *',
  ]);
});

test('no mark ends what has no text before it, and none that is decided', () => {
  expect(runStep(endMark, 'Headline', 'First', '# # #')).toEqual([]);
  expect(runStep(endMark, ...text, { text: '# # #', kind: 'body' })).toEqual([]);
});
