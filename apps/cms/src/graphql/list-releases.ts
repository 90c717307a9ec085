import { z } from 'zod';
import type { EditionReader, PublicEdition } from '../gateways/edition-reader';
import { getPosition, toCursor } from './cursor';
import { badInput } from './plain-error';
import { toPublicRelease } from './to-public-release';

const key = z.string().max(200).nullish();

const releasesArguments = z.object({
  first: z
    .number()
    .int()
    .min(1, '`first` must be 1 to 100.')
    .max(100, '`first` must be 1 to 100.')
    .nullish()
    .transform((first) => first ?? 20),
  after: z.string().max(200).nullish(),
  filter: z
    .object({
      company: key,
      category: key,
      year: z.number().int().min(1900).max(9999).nullish(),
      language: z.string().max(35).nullish(),
      ticker: z.string().max(20).nullish(),
    })
    .nullish(),
  orderBy: z.enum(['ISSUED_AT_DESC', 'ISSUED_AT_ASC']).nullish(),
});

/** Resolves `releases`: one query for the page, and one for the total where it was asked for. */
export async function listReleases(reader: EditionReader, given: unknown, publicUrl: string) {
  const parsed = releasesArguments.safeParse(given);
  if (!parsed.success) throw badInput(parsed.error.issues[0]?.message ?? 'Wrong arguments.');
  const { first, after, filter, orderBy } = parsed.data;
  const conditions = filter ?? {};
  // One more than asked for tells whether there is a next page.
  const found = await reader.listPage(conditions, {
    limit: first + 1,
    after: after ? getPosition(after) : null,
    order: orderBy === 'ISSUED_AT_ASC' ? 'asc' : 'desc',
  });
  const edges = found.slice(0, first).map((edition) => toEdge(edition, publicUrl));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: () => reader.count(conditions),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function toEdge(edition: PublicEdition, publicUrl: string) {
  return { node: toPublicRelease(edition, publicUrl), cursor: toCursor(edition) };
}
