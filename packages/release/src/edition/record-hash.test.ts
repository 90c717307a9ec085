import fc from 'fast-check';
import { toSampleContent } from '../testing/sample-content';
import type { Edition } from './edition';
import { freezeEdition } from './freeze-edition';
import { toRecordHash } from './record-hash';

const edition = ((): Edition => {
  const history = { releaseId: '7b0f6a5e-0000-5000-8000-000000000001', previous: null };
  const frozen = freezeEdition(toSampleContent(), history, '2026-03-02T07:00:00.000Z');
  if (frozen.outcome !== 'frozen') throw new Error('Nothing was frozen.');
  return frozen.edition;
})();

const members = Object.keys(edition) as (keyof Edition)[];

test.each(members)('changes with %s: any character of it', (member) => {
  fc.assert(
    fc.property(fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (place, character) => {
      const text = String(edition[member]);
      const at = place % text.length;
      const changed = text.slice(0, at) + character + text.slice(at + 1);
      fc.pre(changed !== text);
      expect(toRecordHash({ ...edition, [member]: changed })).not.toBe(toRecordHash(edition));
    }),
  );
});

test.each(members)('changes where %s is taken out', (member) => {
  expect(toRecordHash({ ...edition, [member]: undefined })).not.toBe(toRecordHash(edition));
});

test('a number is not the text of it', () => {
  const asText = { ...edition, number: '1' as unknown as number };
  expect(toRecordHash(asText)).not.toBe(toRecordHash(edition));
});

test('does not depend on the order of members, nor on what a row holds beside the edition', () => {
  const reversed = Object.fromEntries(Object.entries(edition).reverse()) as unknown as Edition;
  const row = { ...reversed, id: 7, document_id: 'k3j' };
  expect(toRecordHash(row)).toBe(toRecordHash(edition));
  expect(toRecordHash(edition)).toMatch(/^[0-9a-f]{64}$/);
});

// Hashed with Python: hashlib.sha256(json.dumps(record, sort_keys=True, separators=(',', ':'))).
test('is one that anybody can make again from the record', () => {
  const record: Edition = {
    releaseId: '7b0f6a5e-0000-5000-8000-000000000001',
    number: 2,
    kind: 'correction',
    language: 'en',
    slug: 'order',
    firstIssuedAt: '2026-03-02T07:00:00.000Z',
    issuedAt: '2026-03-03T07:00:00.000Z',
    recordedAt: '2026-03-03T07:00:00.001Z',
    contentHash: 'a'.repeat(64),
    canonicalContent: '{"headline":"A"}',
  };
  expect(toRecordHash(record)).toBe(
    '38b96b4bc85fa22ada45066acbd69d3ad2fc2362498da2963a69d7018797a77c',
  );
});
