import { describeEdition, describeNextEdition, toLocalTime } from './describe-edition';
import type { CurrentEdition } from './edition-api';

const second: CurrentEdition = {
  number: 2,
  kind: 'correction',
  issuedAt: '2026-08-06T11:00:00.000Z',
  recordedAt: '2026-08-06T11:00:00.000Z',
  contentHash: 'a'.repeat(64),
  slug: 'results',
  url: 'https://newsroom.example/releases/results',
};
const changed = { isUnchanged: false, originallyIssuedAt: null };

test('an edition is named by its number and kind', () => {
  expect(describeEdition(second)).toBe('Edition 2 · Corrected');
});

test.each([
  {
    given: 'a release that was never issued',
    sentence: describeNextEdition(null, changed),
    says: ['at once', 'edition 1'],
  },
  {
    given: 'a release that was issued elsewhere',
    sentence: describeNextEdition(null, {
      isUnchanged: false,
      originallyIssuedAt: '2020-06-01T12:30:00.000Z',
    }),
    says: ['archive', 'edition 1', '2020'],
  },
  {
    given: 'an issued release with changes',
    sentence: describeNextEdition(second, changed),
    says: ['at once', 'edition 3', 'correction'],
  },
  {
    given: 'an issued release without changes',
    sentence: describeNextEdition(second, { isUnchanged: true, originallyIssuedAt: null }),
    says: ['nothing to publish', 'edition 3', 'correction'],
  },
])('given $given, it says what Publish does', ({ sentence, says }) => {
  for (const words of says) expect(sentence).toContain(words);
  expect(sentence).not.toContain('undefined');
});

test('an instant is shown with its zone, so that nobody takes it for another', () => {
  expect(toLocalTime(second.issuedAt, 'en-US', 'America/New_York')).toBe(
    'Aug 6, 2026, 7:00 AM EDT',
  );
});
