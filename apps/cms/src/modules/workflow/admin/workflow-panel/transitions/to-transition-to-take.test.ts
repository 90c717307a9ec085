import { toTransitionToTake } from './to-transition-to-take';

const written = { contentHash: 'a'.repeat(64), text: '  The table was wrong.  ' };

test('an approval and an issue bind to the content that was read', () => {
  for (const transition of ['approve', 'issue-now'] as const) {
    expect(toTransitionToTake(transition, written)).toEqual({
      type: transition,
      contentHash: written.contentHash,
    });
  }
});

test('reasons and notices go without the blanks around them', () => {
  expect(toTransitionToTake('hold', written)).toEqual({
    type: 'hold',
    reason: 'The table was wrong.',
  });
  expect(toTransitionToTake('abandon', written)).toEqual({
    type: 'abandon',
    reason: 'The table was wrong.',
  });
  expect(toTransitionToTake('correct', written)).toEqual({
    type: 'correct',
    notice: 'The table was wrong.',
  });
});
