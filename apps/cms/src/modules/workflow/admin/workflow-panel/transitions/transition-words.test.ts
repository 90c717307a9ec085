import { sampleWorkflow } from '../testing/sample-workflow';
import { shownTransitions, toTransitionWords, type TransitionScene } from './transition-words';

const scene: TransitionScene = {
  workflow: sampleWorkflow,
  headline: 'Results of the year',
  originallyIssuedAt: null,
};
const corrected: TransitionScene = {
  ...scene,
  workflow: {
    ...sampleWorkflow,
    current: {
      number: 1,
      kind: 'issuance',
      issuedAt: '2026-08-06T11:00:00.000Z',
      recordedAt: '2026-08-06T11:00:00.000Z',
      contentHash: 'b'.repeat(64),
      slug: 'results',
      url: 'https://newsroom.example/releases/results',
      lateness: null,
    },
  },
};

test.each(shownTransitions)('“%s” says what will happen to which release', (transition) => {
  for (const one of [scene, corrected]) {
    const words = toTransitionWords(transition, one);
    expect(words.says).toContain('“Results of the year”');
    expect(JSON.stringify(words)).not.toMatch(/undefined|null by|NaN/);
  }
});

test('issuing says that it cannot be taken back, and as which edition', () => {
  expect(toTransitionWords('issue-now', scene).says).toBe(
    'Issue now: edition 1 of “Results of the year” becomes public at once. ' +
      'It cannot be taken back, only corrected or withdrawn.',
  );
  expect(toTransitionWords('issue-now', corrected).says).toContain('edition 2');
});

test('an entry of the archive is issued under its old date', () => {
  const old = { ...scene, originallyIssuedAt: '2020-06-01T12:30:00.000Z' };
  expect(toTransitionWords('issue-now', old).says).toMatch(/archive.*2020/);
});

test('the approval names the content that it binds to', () => {
  expect(toTransitionWords('approve', scene).says).toContain('aaaaaaaaaaaa');
});

test('whatever the public reads is asked for under the name of a notice', () => {
  const fields = shownTransitions.map((transition) => [
    transition,
    toTransitionWords(transition, corrected).field?.label,
  ]);
  expect(Object.fromEntries(fields)).toMatchObject({
    correct: 'Notice',
    withdraw: 'Notice',
    'send-back': 'Reason',
    hold: 'Reason',
    abandon: 'Reason',
  });
});
