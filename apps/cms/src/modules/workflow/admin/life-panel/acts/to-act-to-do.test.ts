import { toActToDo } from './to-act-to-do';

const written = { contentHash: 'a'.repeat(64), text: '  The table was wrong.  ' };

test('an approval and an issue bind to the content that was read', () => {
  for (const act of ['approve', 'issue-now'] as const) {
    expect(toActToDo(act, written)).toEqual({ type: act, contentHash: written.contentHash });
  }
});

test('reasons and notices go without the blanks around them', () => {
  expect(toActToDo('hold', written)).toEqual({ type: 'hold', reason: 'The table was wrong.' });
  expect(toActToDo('abandon', written)).toEqual({
    type: 'abandon',
    reason: 'The table was wrong.',
  });
  expect(toActToDo('correct', written)).toEqual({
    type: 'correct',
    notice: 'The table was wrong.',
  });
});
