import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AlertKeys } from './alert-keys';

/** What a link in a mail lets its reader do. */
export type LinkPurpose = 'confirm' | 'manage' | 'unsubscribe';

/** What an address in a mail is for: mail comes back to one, the other unsubscribes. */
export type AddressPurpose = 'bounce' | 'leave';

const handleBytes = 12;
const expiryBytes = 4;
/** Half of the proof: with what stands before it, a local part takes 64 characters (RFC 5321). */
const shortProofBytes = 10;
const signedPlace = /(?<![0-9a-z])([bu])([0-9a-f]{24})([0-9a-f]{20})(?![0-9a-z])/g;
const letters: Record<AddressPurpose, string> = { bounce: 'b', leave: 'u' };

/** Tokens that nobody needs to keep: each carries its subscriber's handle and the proof of it. */
export interface AlertTokens {
  /** 48 characters for an address of the web; with an end where `expiresAt` is given. */
  toLinkToken(purpose: LinkPurpose, handle: string, expiresAt?: Date): string;
  /** The handle; null where the token was not made here, for this, or not for now any more. */
  readLinkToken(purpose: LinkPurpose, token: string, now: Date): string | null;
  /** 45 characters for the local part of an address, in small letters: some servers know no others. */
  toAddressToken(purpose: AddressPurpose, handle: string): string;
  /** The first of a text's tokens that was made here. */
  findAddressToken(text: string): { purpose: AddressPurpose; handle: string } | null;
}

export function createHandle(): string {
  return randomBytes(handleBytes).toString('hex');
}

export function createAlertTokens({ sign }: Pick<AlertKeys, 'sign'>): AlertTokens {
  const toShortProof = (purpose: AddressPurpose, handle: string) =>
    sign(`${purpose}.${handle}`).subarray(0, shortProofBytes);
  return {
    toLinkToken(purpose, handle, expiresAt) {
      const payload = Buffer.alloc(handleBytes + expiryBytes);
      payload.write(handle, 'hex');
      payload.writeUInt32BE(
        expiresAt === undefined ? 0 : Math.floor(expiresAt.getTime() / 1000),
        handleBytes,
      );
      const proof = sign(`${purpose}.${payload.toString('hex')}`);
      return Buffer.concat([payload, proof]).toString('base64url');
    },
    readLinkToken(purpose, token, now) {
      const bytes = Buffer.from(token, 'base64url');
      const payload = bytes.subarray(0, handleBytes + expiryBytes);
      const proof = bytes.subarray(handleBytes + expiryBytes);
      const expected = sign(`${purpose}.${payload.toString('hex')}`);
      if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) return null;
      const expiry = payload.readUInt32BE(handleBytes);
      if (expiry !== 0 && expiry * 1000 <= now.getTime()) return null;
      return payload.subarray(0, handleBytes).toString('hex');
    },
    toAddressToken: (purpose, handle) =>
      `${letters[purpose]}${handle}${toShortProof(purpose, handle).toString('hex')}`,
    findAddressToken(text) {
      for (const [, letter = '', handle = '', proof = ''] of text
        .toLowerCase()
        .matchAll(signedPlace)) {
        const purpose = letter === letters.leave ? 'leave' : 'bounce';
        const expected = toShortProof(purpose, handle);
        if (timingSafeEqual(Buffer.from(proof, 'hex'), expected)) return { purpose, handle };
      }
      return null;
    },
  };
}
