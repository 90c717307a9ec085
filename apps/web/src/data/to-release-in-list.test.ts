import { toSentReleaseInList } from '../../test/sent-release-in-list';
import { toReleaseInList } from './to-release-in-list';

test('a list shows the sub-headline, or else the summary', () => {
  expect(toReleaseInList(toSentReleaseInList({ subheadline: 'Below.' })).standfirst).toBe('Below.');
  expect(toReleaseInList(toSentReleaseInList()).standfirst).toBe('In short.');
});

test('a list tells that a release was corrected, and only then', () => {
  const kinds = ['ISSUANCE', 'ARCHIVE', 'CORRECTION'] as const;
  const corrected = kinds.map(
    (kind) => toReleaseInList(toSentReleaseInList({ edition: { kind } })).isCorrected,
  );
  expect(corrected).toEqual([false, false, true]);
});
