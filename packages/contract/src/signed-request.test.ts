import fc from 'fast-check';
import {
  type SignedHeaders,
  signatureTolerance,
  signRequest,
  verifyRequest,
} from './signed-request';

const secret = 'a secret of thirty-two characters';
const now = new Date('2020-06-01T12:26:40.900Z');
const body = '{"a":1}';
const headers = signRequest(secret, { id: 'msg_1', body, now });

function verify(changed: Partial<SignedHeaders>, at = now, given = body): string {
  return verifyRequest(secret, { headers: { ...headers, ...changed }, body: given, now: at });
}

// Made with Python: base64(hmac.new(secret, b'msg_1.1591014400.{"a":1}', sha256).digest()).
test('signs as Standard Webhooks says', () => {
  expect(headers).toEqual({
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1591014400',
    'webhook-signature': 'v1,NQyWxr1WsnCPv079gXxquEk0gQHZq4/noqi2oL/wTmk=',
  });
});

test('takes what was signed, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\w-]{1,40}$/),
      (words, id) => {
        const signed = signRequest(secret, { id, body: words, now });
        expect(verifyRequest(secret, { headers: signed, body: words, now })).toBe('valid');
      },
    ),
  );
});

test.each<[string, Partial<SignedHeaders>]>([
  ['another id', { 'webhook-id': 'msg_2' }],
  ['a newer timestamp', { 'webhook-timestamp': '1591014401' }],
  ['no signature but its name', { 'webhook-signature': 'v1,' }],
  ['a short signature', { 'webhook-signature': 'v1,AAAA' }],
  ['a long signature', { 'webhook-signature': `${headers['webhook-signature']}AAAA` }],
  ['a signature of nothing', { 'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}` }],
])('%s is forged', (_, changed) => {
  expect(verify(changed)).toBe('forged');
});

test('any changed character of the body is forged', () => {
  fc.assert(
    fc.property(fc.nat(body.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
      fc.pre(body[at] !== other);
      expect(verify({}, now, body.slice(0, at) + other + body.slice(at + 1))).toBe('forged');
    }),
  );
});

test('a signature by another secret is forged', () => {
  const signed = signRequest('x'.repeat(32), { id: 'msg_1', body, now });
  expect(verify(signed)).toBe('forged');
});

test.each<[string, Partial<SignedHeaders>]>([
  ['no id', { 'webhook-id': undefined }],
  ['an empty id', { 'webhook-id': '' }],
  ['an id that runs on into the timestamp', { 'webhook-id': 'msg_1.1591014400' }],
  ['an endless id', { 'webhook-id': 'a'.repeat(101) }],
  ['no timestamp', { 'webhook-timestamp': undefined }],
  ['a timestamp in words', { 'webhook-timestamp': 'now' }],
  ['a timestamp before 1970', { 'webhook-timestamp': '-1591014400' }],
  ['no signature', { 'webhook-signature': undefined }],
  ['another scheme', { 'webhook-signature': headers['webhook-signature'].replace('v1,', 'v1a,') }],
])('%s is malformed', (_, changed) => {
  expect(verify(changed)).toBe('malformed');
});

test('moving the full stop between id, timestamp and body forges nothing', () => {
  const signed = signRequest(secret, { id: 'a', body: `${'1591014400'}.rest`, now });
  const moved = { ...signed, 'webhook-id': `a.${signed['webhook-timestamp']}` };
  expect(verifyRequest(secret, { headers: moved, body: 'rest', now })).toBe('malformed');
});

test.each([
  [0, 'valid'],
  [signatureTolerance - 1, 'valid'],
  [-(signatureTolerance - 1), 'valid'],
  [signatureTolerance + 1, 'expired'],
  [-(signatureTolerance + 1), 'expired'],
])('a clock that is %i seconds ahead finds it %s', (seconds, verdict) => {
  expect(verify({}, new Date(now.getTime() + seconds * 1000))).toBe(verdict);
});

test('an old request with a forged signature is called forged, which tells its sender less', () => {
  expect(verify({ 'webhook-signature': 'v1,AAAA' }, new Date(0))).toBe('forged');
});

test('a secret that can be guessed is used for nothing', () => {
  expect(() => signRequest('', { id: 'msg_1', body, now })).toThrow(RangeError);
  expect(() => verifyRequest('short', { headers, body, now })).toThrow(RangeError);
});

test('an id that could not be verified is not signed', () => {
  expect(() => signRequest(secret, { id: 'a.b', body, now })).toThrow(RangeError);
});
