import { listTransitionButtons } from './list-transition-buttons';

test('offers what fits the stage in the order of the way, refused acts with the reason', () => {
  const transitions = [
    { type: 'edit' as const, allowed: true, refusal: null },
    { type: 'send-back' as const, allowed: true, refusal: null },
    { type: 'approve' as const, allowed: false, refusal: 'You made the last change.' },
  ];
  expect(listTransitionButtons({ transitions, current: null })).toEqual([
    { transition: 'approve', refusal: 'You made the last change.' },
    { transition: 'send-back', refusal: null },
  ]);
});

test('what is not allowed is never offered as if it were', () => {
  const transitions = [{ type: 'issue-now' as const, allowed: false, refusal: null }];
  expect(listTransitionButtons({ transitions, current: null })[0]?.refusal).toBeTruthy();
});

test('there is nothing to withdraw before the first issue', () => {
  const transitions = [{ type: 'withdraw' as const, allowed: false, refusal: 'Never issued.' }];
  expect(listTransitionButtons({ transitions, current: null })).toEqual([]);
});
