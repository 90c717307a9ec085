import { mostNewsInSitemap } from '@dateline/syndication';
import { askCms } from './ask-cms';
import { LatestNewsDocument, type LatestNewsQuery } from './generated/operations';

/**
 * The releases first issued at an instant or later, the latest first, as many as a news sitemap
 * may name. Throws on any doubt.
 */
export async function listLatestNews(since: string) {
  const items: LatestNewsQuery['releases']['nodes'] = [];
  let after: string | null = null;
  for (;;) {
    const { newsroom, releases }: LatestNewsQuery = await askCms(LatestNewsDocument, { after });
    const news = releases.nodes.filter(({ issuedAt }) => issuedAt >= since);
    items.push(...news);
    const isAll = news.length < releases.nodes.length || !releases.pageInfo.hasNextPage;
    if (isAll || items.length >= mostNewsInSitemap) return { publication: newsroom.name, items };
    after = releases.pageInfo.endCursor;
  }
}
