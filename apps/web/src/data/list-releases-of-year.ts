import { askCms } from './ask-cms';
import {
  SitemapCursorDocument,
  type SitemapCursorQuery,
  SitemapYearDocument,
  type SitemapYearQuery,
} from './generated/operations';

/** How many releases a question asks for: the queries say so. */
const pageSize = 100;

/**
 * Releases first issued in a year, the earliest first, so that a later release shifts none.
 *
 * @param skip a multiple of 100, as `most` is.
 * @throws Error on any doubt.
 */
export async function listReleasesOfYear(
  year: number,
  { skip, most }: { skip: number; most: number },
): Promise<SitemapYearQuery['releases']['nodes']> {
  let after: string | null = null;
  for (let skipped = 0; skipped < skip; skipped += pageSize) {
    const { releases }: SitemapCursorQuery = await askCms(SitemapCursorDocument, { year, after });
    after = releases.pageInfo.endCursor;
    if (!releases.pageInfo.hasNextPage) return [];
  }
  const found: SitemapYearQuery['releases']['nodes'] = [];
  while (found.length < most) {
    const { releases }: SitemapYearQuery = await askCms(SitemapYearDocument, { year, after });
    found.push(...releases.nodes);
    after = releases.pageInfo.endCursor;
    if (!releases.pageInfo.hasNextPage) break;
  }
  return found;
}
