import fc from 'fast-check';
import { toUrn } from './edition';
import { toReleaseId } from './release-id';

// Made with Python: uuid.uuid5(uuid.UUID('5f2f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51'), '<id>:<language>').
test.each([
  ['a1b2c3d4e5f6g7h8i9j0k1l2', 'en', '39e251b7-cccd-5710-a227-fe3b30309f2a'],
  ['a1b2c3d4e5f6g7h8i9j0k1l2', 'de', '468f7bc2-ac16-5120-9740-7f1faf1adc66'],
  ['zürich', 'pt-BR', 'c28cfd24-7e69-5e18-be28-7eb205239b33'],
])('%s in %s has the identity that any maker of such UUIDs gives it', (id, language, expected) => {
  expect(toReleaseId(id, language)).toBe(expected);
});

test('is always a UUID of version 5 and the variant of RFC 9562', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (id, language) => {
      expect(toReleaseId(id, language)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

test('is told to other systems as a URN', () => {
  expect(toUrn('39e251b7-cccd-5710-a227-fe3b30309f2a')).toBe(
    'urn:uuid:39e251b7-cccd-5710-a227-fe3b30309f2a',
  );
});
