import { describeEverywhere, isAnythingIssuable } from './describe-everywhere';

test('names what becomes public and what stays behind', () => {
  const says = describeEverywhere({
    stage: 'scheduled',
    language: 'en',
    otherLanguages: [
      { language: 'de', stage: 'approved' },
      { language: 'fr', stage: 'draft' },
      { language: 'it', stage: 'issued' },
    ],
  });
  expect(says).toContain('at once, before any schedule: English and German.');
  expect(says).toContain('not approved: French (draft).');
  expect(says).not.toContain('Italian');
});

test('there is nothing to issue where no language is approved', () => {
  const draft = { language: 'de', stage: 'draft' } as const;
  expect(isAnythingIssuable({ stage: 'in-review', otherLanguages: [draft] })).toBe(false);
  expect(
    isAnythingIssuable({ stage: 'draft', otherLanguages: [{ ...draft, stage: 'approved' }] }),
  ).toBe(true);
});
