import { compareContent, type SeenContent } from './compare-content';

const draft: SeenContent = {
  ...{ releaseId: 'r1:en', stage: 'draft', contentHash: null, lastEditor: 'writer@x.com' },
};
const first: SeenContent = { ...draft, stage: 'in-review', contentHash: 'a'.repeat(64) };
const second: SeenContent = { ...first, contentHash: 'b'.repeat(64) };

test('an approver whose page is old is told to read again what is up for approval now', () => {
  for (const [before, now] of [
    [draft, first],
    [first, second],
  ] as const) {
    expect(compareContent(before, now, 'approver@x.com')).toEqual({
      isChanged: true,
      isToReadAgain: true,
    });
  }
});

test('the writer’s own changes are no news to the writer', () => {
  expect(compareContent(first, second, 'writer@x.com').isToReadAgain).toBe(false);
});

test('a colleague’s change of a draft loads the form again without a word', () => {
  const changed = { ...draft, lastEditor: 'colleague@x.com' };
  expect(compareContent(draft, changed, 'writer@x.com')).toEqual({
    isChanged: true,
    isToReadAgain: false,
  });
});

test('an abandoned correction loads the form again, and is not up for approval', () => {
  const abandoned: SeenContent = { ...first, stage: 'issued', lastEditor: null };
  expect(compareContent(draft, abandoned, 'colleague@x.com')).toEqual({
    isChanged: true,
    isToReadAgain: false,
  });
});

test('the first look and another language are no change', () => {
  const german = { ...second, releaseId: 'r1:de' };
  for (const before of [null, german]) {
    expect(compareContent(before, first, null)).toEqual({ isChanged: false, isToReadAgain: false });
  }
});
