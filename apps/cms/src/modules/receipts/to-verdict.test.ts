import fc from 'fast-check';
import type { Sighting } from './sighting';
import { mostAttempts, type ReceiptState, toVerdict } from './to-verdict';

const issued = 'a'.repeat(64);
const earlier = 'b'.repeat(64);
const later = 'c'.repeat(64);
const foreign = 'd'.repeat(64);

const state: ReceiptState = {
  expectedHash: issued,
  isWithdrawal: false,
  attempts: 1,
  earlierHashes: [earlier],
  laterHashes: [later],
};
const last = { ...state, attempts: mostAttempts };
const withdrawal = { ...state, isWithdrawal: true };
const seen = (hash: string): Sighting => ({ outcome: 'seen', hash });
const unseen: Sighting = { outcome: 'unseen', why: 'status 404' };

test.each<[string, Sighting, ReceiptState, string, string | null, boolean]>([
  ['what was issued', seen(issued), state, 'same', issued, false],
  ['something else', seen(foreign), state, 'different', foreign, false],
  ['nothing yet', unseen, state, 'waiting', null, true],
  ['nothing for ten minutes', unseen, last, 'missing', null, false],
  ['an earlier edition out of a cache', seen(earlier), state, 'waiting', null, true],
  ['an earlier edition for ten minutes', seen(earlier), last, 'different', earlier, false],
  ['the edition after it', seen(later), state, 'missing', null, false],
  ['the text of a withdrawn release', seen(earlier), withdrawal, 'waiting', null, true],
  ['the notice in its place', { outcome: 'gone', hash: issued }, withdrawal, 'same', issued, false],
  ['410 without a hash', { outcome: 'gone', hash: null }, withdrawal, 'same', null, false],
  [
    ...(['another notice', { outcome: 'gone', hash: foreign }, withdrawal] as const),
    ...(['different', foreign, false] as const),
  ],
])('%s', (_, sighting, circumstances, verdict, hashSeen, isTriedAgain) => {
  const result = toVerdict(sighting, circumstances);
  expect(result).toMatchObject({ verdict, hashSeen });
  expect(result.again !== null).toBe(isTriedAgain);
});

test('the pauses grow, and end ten minutes after the first look', () => {
  const pauses = Array.from(
    { length: mostAttempts - 1 },
    (_, index) => toVerdict(unseen, { ...state, attempts: index + 1 }).again ?? 0,
  );
  expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
  const total = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(total).toBeGreaterThanOrEqual(600_000);
  expect(total).toBeLessThan(660_000);
});

test('only a hash that is the issued one is ever called the same', () => {
  const anyHash = fc.stringMatching(/^[0-9a-f]{64}$/);
  fc.assert(
    fc.property(anyHash, fc.integer({ min: 1, max: 20 }), (hash, attempts) => {
      const { verdict } = toVerdict(seen(hash), { ...state, attempts });
      expect(verdict === 'same').toBe(hash === issued);
    }),
  );
});
