import { describeVerification } from './describe-verification';

const hash = 'a'.repeat(64);

test('a whole record is told with its counts and its last hash, on a line of its own', () => {
  const sentence = describeVerification({ entries: 214, editions: 1, lastHash: hash, fault: null });
  expect(sentence.split('\n')[0]).toBe(
    `The record holds: 214 entries, 1 edition. Last hash: ${hash}`,
  );
});

test('a broken record is told with its fault', () => {
  const fault = 'Entry 7 of the audit trail was changed.';
  expect(describeVerification({ entries: 6, editions: 1, lastHash: hash, fault })).toBe(
    `The record is broken. ${fault}\nBefore it 6 entries and 1 edition hold.`,
  );
});

test('an empty record is no broken one', () => {
  expect(describeVerification({ entries: 0, editions: 0, lastHash: null, fault: null })).toMatch(
    /^The record is empty/,
  );
});
