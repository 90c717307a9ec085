import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What keeps addresses from whoever has the database alone. */
export interface AlertKeys {
  /** A keyed hash of an address (hex), the same however its letters are written. */
  toLookup(address: string): string;
  /** Encrypts an address; the answer opens for the same address's hash alone. */
  seal(address: string): string;
  /** @throws Error where it was sealed with another key, or was changed. */
  open(sealed: string, lookup: string): string;
  /** 20 bytes of proof over a text. */
  sign(text: string): Buffer;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * Keys of their own for each use (HKDF, RFC 5869), from the CMS's secret that is not in the database:
 * AES-256-GCM for the addresses, HMAC-SHA256 for finding them and for the tokens in mails.
 */
export function createAlertKeys(secret: string): AlertKeys {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `dateline alerts ${use} v1`, 32));
  const addressKey = derive('address');
  const lookupKey = derive('lookup');
  const tokenKey = derive('token');
  const toLookup = (address: string) =>
    createHmac('sha256', lookupKey).update(address.toLowerCase()).digest('hex');
  return {
    toLookup,
    seal(address) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', addressKey, iv).setAAD(
        Buffer.from(toLookup(address)),
      );
      const sealed = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(sealed, lookup) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', addressKey, bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      })
        .setAAD(Buffer.from(lookup))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      return Buffer.concat([
        decipher.update(bytes.subarray(ivBytes + tagBytes)),
        decipher.final(),
      ]).toString('utf8');
    },
    sign: (text) => createHmac('sha256', tokenKey).update(text).digest().subarray(0, 20),
  };
}
