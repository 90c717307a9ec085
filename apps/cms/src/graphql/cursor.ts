import { z } from 'zod';
import type { Position } from '../modules/editions/store/edition-reader';
import { badInput } from './plain-error';

const position = z
  .tuple([z.iso.datetime(), z.uuid()])
  .transform(([firstIssuedAt, releaseId]): Position => ({ firstIssuedAt, releaseId }));
const place = z.tuple([z.literal('place'), z.int()]).transform(([, at]) => at);
const rank = z.tuple([z.literal('rank'), z.int().min(1).max(1_000)]).transform(([, at]) => at);

/** An opaque cursor for a place in the order of releases by time. */
export function toCursor({ firstIssuedAt, releaseId }: Position): string {
  return encode([firstIssuedAt, releaseId]);
}

/** One for a place in time among the matches of a search. */
export function toPlaceCursor(at: number): string {
  return encode(['place', at]);
}

/** One for a match in the order of how good it is, counted from 1. */
export function toRankCursor(at: number): string {
  return encode(['rank', at]);
}

/** @throws GraphQLError where the cursor is none of ours. */
export function getPosition(cursor: string): Position {
  return decode(position, cursor);
}

/** @throws GraphQLError where the cursor is none of ours. */
export function getPlace(cursor: string): number {
  return decode(place, cursor);
}

/** @throws GraphQLError where the cursor is none of ours. */
export function getRank(cursor: string): number {
  return decode(rank, cursor);
}

function encode(value: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode<T>(schema: z.ZodType<T>, cursor: string): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw badInput('`after` must be the `endCursor` of an earlier answer to the same question.');
  }
}
