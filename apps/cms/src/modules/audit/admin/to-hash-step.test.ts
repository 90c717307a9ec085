import { toHashStep } from './to-hash-step';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

test.each([
  [{ fromHash: a, contentHash: b }, 'aaaaaaaa → bbbbbbbb'],
  [{ fromHash: a, contentHash: a }, 'aaaaaaaa'],
  [{ fromHash: null, contentHash: b }, 'bbbbbbbb'],
  [{ fromHash: a, contentHash: null }, 'aaaaaaaa →'],
  [{ fromHash: null, contentHash: null }, ''],
])('%j is shown in short', (hashes, shown) => {
  expect(toHashStep(hashes)).toBe(shown);
});
