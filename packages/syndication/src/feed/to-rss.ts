import { toSummary } from '@dateline/release';
import { toXml } from '../xml/to-xml';
import type { Feed, FeedItem } from './feed';
import { linesToHtml } from './lines-to-html';
import { listEnclosures } from './list-enclosures';
import { listTerms } from './list-terms';
import { toContentHtml } from './to-content-html';

/**
 * RSS 2.0 (www.rssboard.org/rss-specification) with the whole text in `content:encoded`. An item's
 * GUID is the release's URN, which no correction and no change of address changes.
 */
export function toRss(feed: Feed): string {
  return toXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:dcterms': 'http://purl.org/dc/terms/',
      channel: {
        title: feed.title,
        link: feed.pageUrl,
        description: feed.description,
        language: feed.language,
        lastBuildDate: toMailDate(feed.updatedAt),
        generator: 'Dateline',
        'atom:link': { '@rel': 'self', '@type': 'application/rss+xml', '@href': feed.url },
        item: feed.items.map((item) => toItem(item, feed.origin)),
      },
    },
  });
}

function toItem(item: FeedItem, origin: string) {
  const { content } = item;
  const [first, ...others] = listEnclosures(item, origin);
  return {
    title: content.headline,
    link: item.url,
    guid: { '@isPermaLink': 'false', '#': item.urn },
    pubDate: toMailDate(item.issuedAt),
    // Readers take a description for HTML.
    description: `<p>${linesToHtml(toSummary(content))}</p>`,
    'content:encoded': toContentHtml(item, origin),
    'dc:creator': content.company.name,
    'dc:contributor': content.company.legalName,
    'dc:language': content.language,
    // The last change, three times: each reader looks for another.
    'dc:date': item.updatedAt,
    'dcterms:modified': item.updatedAt,
    'atom:updated': item.updatedAt,
    category: listTerms(item, origin).map(({ scheme, label }) => ({
      '@domain': scheme,
      '#': label,
    })),
    // One enclosure, as many readers take no more (www.rssboard.org/rss-profile, 4.1.1.20.4).
    enclosure: first && { '@url': first.url, '@length': first.bytes, '@type': first.mediaType },
    'atom:link': others.map(({ title, url, mediaType, bytes }) => ({
      '@rel': 'enclosure',
      '@type': mediaType,
      '@length': bytes,
      '@title': title,
      '@href': url,
    })),
  };
}

/** RFC 822 with a year of four digits and seconds, as RSS 2.0 wants it. */
function toMailDate(instant: string): string {
  return new Date(instant).toUTCString();
}
