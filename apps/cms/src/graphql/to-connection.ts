import type { PublicEdition } from '../modules/editions/store/edition-reader';
import type { toSearchMatch } from '../modules/search/to-match-runs';
import { toPublicRelease } from './to-public-release';

/** A release of a page, with its place in the order. */
export interface PageEntry {
  edition: PublicEdition;
  cursor: string;
  match: ReturnType<typeof toSearchMatch> | null;
}

/** From a page of releases to what a `ReleaseConnection` holds of it. */
export function toConnection(
  entries: readonly PageEntry[],
  publicUrl: string,
  pages: { hasNextPage: boolean; hasPreviousPage: boolean },
) {
  const edges = entries.map(({ edition, cursor, match }) => ({
    node: toPublicRelease(edition, publicUrl),
    cursor,
    match,
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      ...pages,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
