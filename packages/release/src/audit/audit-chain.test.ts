import fc from 'fast-check';
import {
  type AuditEntry,
  type AuditFacts,
  findBrokenEntry,
  firstPreviousHash,
  toAuditEntry,
} from './audit-chain';

const anyHash = fc.stringMatching(/^[0-9a-f]{64}$/);
const anyWords = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });

/** Facts with null for what is absent, or without it. */
const anyFacts: fc.Arbitrary<AuditFacts> = fc.record(
  {
    at: fc.constant('2026-03-02T07:00:00.000Z'),
    actor: fc.constantFrom('system', 'imke@example.com'),
    account: fc.option(fc.nat(9)),
    actorName: fc.option(anyWords),
    action: fc.constantFrom('release.issue', 'release.approve', 'boilerplate.update'),
    releaseId: fc.option(fc.uuid()),
    subject: fc.option(anyWords),
    editionNumber: fc.option(fc.integer({ min: 1, max: 9 })),
    fromHash: fc.option(anyHash),
    contentHash: fc.option(anyHash),
    recordHash: fc.option(anyHash),
    reason: fc.option(anyWords),
  },
  { requiredKeys: ['at', 'actor', 'action'] },
);

const anyChain = fc.array(anyFacts, { minLength: 1, maxLength: 6 }).map((all) => {
  const chain: AuditEntry[] = [];
  for (const facts of all) chain.push(toAuditEntry(facts, chain.at(-1)?.hash ?? firstPreviousHash));
  return chain;
});

const members = [
  ...([
    'account',
    'actorName',
    'at',
    'actor',
    'action',
    'releaseId',
    'subject',
    'editionNumber',
    'fromHash',
  ] as const),
  ...(['contentHash', 'recordHash', 'reason', 'previousHash', 'hash'] as const),
];

test('the members that are changed below are all that an entry has', () => {
  const entry = toAuditEntry({ at: '', actor: '', action: '' }, firstPreviousHash);
  expect(Object.keys(entry).sort()).toEqual([...members].sort());
});

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

test('a fact taken out, put in or moved to another member breaks the chain at that entry', () => {
  fc.assert(
    fc.property(anyChain, fc.nat(), fc.constantFrom(...members), (chain, at, member) => {
      const index = at % chain.length;
      const changed = chain.map((entry, i) => {
        if (i !== index) return entry;
        return { ...entry, [member]: entry[member] === null ? 'put in' : null };
      });
      expect(findBrokenEntry(changed)).toBe(index);
    }),
  );
  const facts = { at: '2026-03-02T07:00:00.000Z', actor: 'system', action: 'release.void' };
  const from = toAuditEntry({ ...facts, fromHash: 'a'.repeat(64) }, firstPreviousHash);
  const moved = { ...from, fromHash: null, contentHash: from.fromHash };
  expect(findBrokenEntry([moved])).toBe(0);
});

test('a chain that is read in parts goes on from the hash before', () => {
  fc.assert(
    fc.property(anyChain, fc.nat(), (chain, at) => {
      const cut = at % chain.length;
      const before = chain[cut - 1]?.hash ?? firstPreviousHash;
      expect(findBrokenEntry(chain.slice(cut), before)).toBeNull();
      expect(findBrokenEntry(chain.slice(cut), 'f'.repeat(64))).toBe(0);
    }),
  );
});

test('what is absent is not hashed, so that facts added to the trail later change no earlier hash', () => {
  const { hash } = toAuditEntry(
    { at: '2026-03-02T07:00:00.000Z', actor: 'system', action: 'release.issue', reason: null },
    firstPreviousHash,
  );
  // Hashed with Python over the four members that are given.
  expect(hash).toBe('d200135fd0d191fcca0c3c6d76bebd01875aa1621be0701ad2361f91641994c5');
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
