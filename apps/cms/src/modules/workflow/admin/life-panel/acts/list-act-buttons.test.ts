import { listActButtons } from './list-act-buttons';

test('offers what fits the stage in the order of the way, refused acts with the reason', () => {
  const acts = [
    { type: 'edit' as const, allowed: true, refusal: null },
    { type: 'send-back' as const, allowed: true, refusal: null },
    { type: 'approve' as const, allowed: false, refusal: 'You made the last change.' },
  ];
  expect(listActButtons({ acts, current: null })).toEqual([
    { act: 'approve', refusal: 'You made the last change.' },
    { act: 'send-back', refusal: null },
  ]);
});

test('what is not allowed is never offered as if it were', () => {
  const acts = [{ type: 'issue-now' as const, allowed: false, refusal: null }];
  expect(listActButtons({ acts, current: null })[0]?.refusal).toBeTruthy();
});

test('there is nothing to withdraw before the first issue', () => {
  const acts = [{ type: 'withdraw' as const, allowed: false, refusal: 'Never issued.' }];
  expect(listActButtons({ acts, current: null })).toEqual([]);
});
