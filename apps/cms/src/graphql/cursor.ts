import { z } from 'zod';
import type { Position } from '../gateways/edition-reader';
import { badInput } from './plain-error';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** An opaque cursor for a place in the order of releases. */
export function toCursor({ firstIssuedAt, releaseId }: Position): string {
  return Buffer.from(JSON.stringify([firstIssuedAt, releaseId])).toString('base64url');
}

/** @throws GraphQLError where the cursor is none of ours. */
export function getPosition(cursor: string): Position {
  try {
    const [firstIssuedAt, releaseId] = position.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return { firstIssuedAt, releaseId };
  } catch {
    throw badInput('`after` must be the `endCursor` of an earlier answer.');
  }
}
