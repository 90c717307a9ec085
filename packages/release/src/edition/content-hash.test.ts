import fc from 'fast-check';
import { toSampleContent } from '../testing/sample-content';
import { sha256Hex, toCanonicalJson, toContentHash } from './content-hash';

test('spells a value as RFC 8785 does (its section 3.2.2 and 3.2.3)', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
    string: '€$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '1': 'One',
    '\ud83d\ude00': 'Smiley',
    '\ufb33': 'Hebrew',
  };
  expect(toCanonicalJson(value)).toBe(
    '{"\\r":"Carriage Return","1":"One","literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/","€":"Euro Sign","😀":"Smiley","\ufb33":"Hebrew"}',
  );
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reverseKeys(member)]),
  );
}

test('does not depend on the order of members, and loses nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.stringify(value);
      const spelled = toCanonicalJson(value);
      expect(toCanonicalJson(reverseKeys(value))).toBe(spelled);
      expect(JSON.parse(spelled)).toEqual(JSON.parse(json));
      expect(toCanonicalJson(JSON.parse(spelled))).toBe(spelled);
    }),
  );
});

test.each([undefined, () => 1, NaN, Infinity])('throws for %p, which JSON cannot hold', (value) => {
  expect(() => toCanonicalJson(value)).toThrow();
});

test('hashes UTF-8 bytes (the vector of FIPS 180-4, and one beyond ASCII)', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('€')).toBe('c4cc90ed3d26f12d4b08a75140970a7904035c31cbb4515a83f19b9003c00d1d');
});

test('a content’s hash is that of its canonical JSON, and any change of words changes it', () => {
  const content = toSampleContent();
  expect(toContentHash(content)).toBe(sha256Hex(toCanonicalJson(content)));
  expect(toContentHash(toSampleContent({ headline: 'Norderwisch Orders Three Ferries' }))).not.toBe(
    toContentHash(content),
  );
});
