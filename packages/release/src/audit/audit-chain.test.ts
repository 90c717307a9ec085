import fc from 'fast-check';
import {
  type AuditEntry,
  type AuditFacts,
  findBrokenEntry,
  firstPreviousHash,
  toAuditEntry,
} from './audit-chain';

const anyFacts: fc.Arbitrary<AuditFacts> = fc.record({
  at: fc.constant('2026-03-02T07:00:00.000Z'),
  actor: fc.constantFrom('system', 'imke@example.com'),
  action: fc.constantFrom('release.issue', 'release.approve'),
  releaseId: fc.uuid(),
  editionNumber: fc.option(fc.integer({ min: 1, max: 9 })),
  contentHash: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/)),
});

const anyChain = fc.array(anyFacts, { minLength: 1, maxLength: 6 }).map((all) => {
  const chain: AuditEntry[] = [];
  for (const facts of all) chain.push(toAuditEntry(facts, chain.at(-1)?.hash ?? firstPreviousHash));
  return chain;
});

const members = [
  ...(['at', 'actor', 'action', 'releaseId', 'editionNumber', 'contentHash'] as const),
  ...(['previousHash', 'hash'] as const),
];

test('an untouched chain is whole', () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      expect(findBrokenEntry(chain)).toBeNull();
    }),
  );
  expect(findBrokenEntry([])).toBeNull();
});

test('a changed character anywhere breaks the chain at that entry', () => {
  fc.assert(
    fc.property(
      anyChain,
      fc.nat(),
      fc.constantFrom(...members),
      fc.nat(),
      (chain, at, member, place) => {
        const index = at % chain.length;
        const changed = chain.map((entry, i) => {
          if (i !== index) return entry;
          const value = entry[member];
          if (typeof value !== 'string' || value === '') return { ...entry, [member]: 99 };
          const from = place % value.length;
          const other = value[from] === 'x' ? 'y' : 'x';
          return { ...entry, [member]: value.slice(0, from) + other + value.slice(from + 1) };
        });
        expect(findBrokenEntry(changed)).toBe(index);
      },
    ),
  );
});

test('an entry taken out, put in or moved breaks the chain', () => {
  const facts = fc.sample(anyFacts, { numRuns: 3, seed: 1 });
  const chain: AuditEntry[] = [];
  for (const one of facts) chain.push(toAuditEntry(one, chain.at(-1)?.hash ?? firstPreviousHash));
  const [first, second, third] = chain as [AuditEntry, AuditEntry, AuditEntry];
  expect(findBrokenEntry([second, third])).toBe(0);
  expect(findBrokenEntry([first, third])).toBe(1);
  expect(findBrokenEntry([first, first, second, third])).toBe(1);
  expect(findBrokenEntry([first, third, second])).toBe(1);
});

test('an entry whose hash was made anew breaks the next one', () => {
  const [first, second] = fc.sample(anyFacts, { numRuns: 2, seed: 1 }) as [AuditFacts, AuditFacts];
  const one = toAuditEntry(first, firstPreviousHash);
  const two = toAuditEntry(second, one.hash);
  const forged = toAuditEntry({ ...first, actor: 'somebody else' }, firstPreviousHash);
  expect(findBrokenEntry([forged, two])).toBe(1);
});

test('members that are not kept are not hashed', () => {
  const [facts] = fc.sample(anyFacts, { numRuns: 1, seed: 1 }) as [AuditFacts];
  const entry = toAuditEntry({ ...facts, id: 7 } as AuditFacts, firstPreviousHash);
  expect(entry).toEqual(toAuditEntry(facts, firstPreviousHash));
});
