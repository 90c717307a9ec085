import { toSummary } from '@dateline/release';
import { toXml } from '../xml/to-xml';
import type { Feed, FeedItem } from './feed';
import { listEnclosures } from './list-enclosures';
import { listTerms } from './list-terms';
import { toContentHtml } from './to-content-html';

/** Atom (RFC 4287) with the whole text. An entry's id is the release's URN. */
export function toAtom(feed: Feed): string {
  return toXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.language,
      id: feed.url,
      title: feed.title,
      subtitle: feed.description,
      updated: feed.updatedAt,
      generator: 'Dateline',
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.url },
        { '@rel': 'alternate', '@type': 'text/html', '@href': feed.pageUrl },
      ],
      entry: feed.items.map((item) => toEntry(item, feed.origin)),
    },
  });
}

function toEntry(item: FeedItem, origin: string) {
  const { content } = item;
  return {
    '@xml:lang': content.language,
    id: item.urn,
    title: content.headline,
    published: item.issuedAt,
    updated: item.updatedAt,
    link: [
      {
        '@rel': 'alternate',
        '@type': 'text/html',
        '@hreflang': content.language,
        '@href': item.url,
      },
      ...listEnclosures(item, origin).map(({ title, url, mediaType, bytes }) => ({
        '@rel': 'enclosure',
        '@type': mediaType,
        '@length': bytes,
        '@title': title,
        '@href': url,
      })),
    ],
    author: { name: content.company.name, uri: toWebAddress(content.company.website) },
    category: listTerms(item, origin).map(({ scheme, term, label }) => ({
      '@scheme': scheme,
      '@term': term,
      '@label': label,
    })),
    summary: toSummary(content),
    content: { '@type': 'html', '#': toContentHtml(item, origin) },
  };
}

function toWebAddress(website: string | null): string | undefined {
  return website ?? undefined;
}
