import { toSentRelease } from '../../test/sent-release';
import { toReleaseInList } from './to-release-in-list';

test('a list shows the sub-headline, or else the summary', () => {
  expect(toReleaseInList(toSentRelease({ subheadline: 'Below.' })).standfirst).toBe('Below.');
  expect(toReleaseInList(toSentRelease()).standfirst).toBe('In short.');
});

test('a list tells that a release was corrected, and only then', () => {
  const { edition } = toSentRelease();
  const toKind = (kind: typeof edition.kind) =>
    toReleaseInList(toSentRelease({ edition: { ...edition, kind } })).isCorrected;
  expect([toKind('ISSUANCE'), toKind('ARCHIVE'), toKind('CORRECTION')]).toEqual([
    false,
    false,
    true,
  ]);
});
