import { randomBytes } from 'node:crypto';

/** The proof that a link's holder carries: 256 random bits as base64url. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}
