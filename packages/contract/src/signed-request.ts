import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Signed requests between the CMS and the web, in the form of Standard Webhooks 1.0
 * (symmetric scheme `v1`): HMAC-SHA256 over `id.timestamp.body`, base64, in `webhook-signature`.
 */
export interface SignedHeaders {
  'webhook-id': string;
  /** Seconds since 1970. */
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/** How far, in seconds, the sender's clock may be from the receiver's. */
export const signatureTolerance = 60;

/**
 * Headers for one sending of a body.
 *
 * @param secret Any text of 32 characters or more.
 * @param message `id` is letters, digits, `-` and `_`: no full stop, which separates it from the
 *   timestamp in what is signed.
 * @throws RangeError for a shorter secret or another id.
 */
export function signRequest(
  secret: string,
  message: { id: string; body: string; now: Date },
): SignedHeaders {
  if (!isId(message.id)) throw new RangeError('A request id has letters, digits, - and _ only.');
  const timestamp = String(Math.floor(message.now.getTime() / 1000));
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${toSignature(secret, message.id, timestamp, message.body)}`,
  };
}

export type Verdict = 'valid' | 'malformed' | 'expired' | 'forged';

/**
 * Judges a received request; comparison takes the same time wherever signatures differ. That an id
 * is taken only once is for the receiver to see to.
 *
 * @throws RangeError for a secret of fewer than 32 characters: anybody could guess it.
 */
export function verifyRequest(
  secret: string,
  message: { headers: Partial<SignedHeaders>; body: string; now: Date },
): Verdict {
  const id = message.headers['webhook-id'];
  const timestamp = message.headers['webhook-timestamp'];
  const signature = message.headers['webhook-signature'];
  if (!id || !isId(id) || !timestamp || !/^\d{1,12}$/.test(timestamp)) return 'malformed';
  if (!signature?.startsWith('v1,')) return 'malformed';
  // Compared as spelled: decoding base64 first would let other spellings of the same bytes pass.
  const expected = Buffer.from(`v1,${toSignature(secret, id, timestamp, message.body)}`);
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  const age = message.now.getTime() / 1000 - Number(timestamp);
  return Math.abs(age) > signatureTolerance ? 'expired' : 'valid';
}

function isId(id: string): boolean {
  return /^[\w-]{1,100}$/.test(id);
}

function toSignature(secret: string, id: string, timestamp: string, body: string): string {
  if (secret.length < 32) throw new RangeError('A secret for signing has 32 characters or more.');
  return createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64');
}
