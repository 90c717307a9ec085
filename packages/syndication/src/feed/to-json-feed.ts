import { toSummary } from '@dateline/release';
import type { Feed, FeedItem } from './feed';
import { listEnclosures } from './list-enclosures';
import { listTerms } from './list-terms';
import { toContentHtml } from './to-content-html';

/**
 * JSON Feed 1.1 (www.jsonfeed.org/version/1.1) with the whole text. What finance readers want and
 * the format has no place for is in each item's `_dateline`.
 */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.url,
    description: feed.description,
    language: feed.language,
    items: feed.items.map((item) => toItem(item, feed.origin)),
  });
}

/** Members that are undefined are left out, as the format wants what is not known. */
function toItem(item: FeedItem, origin: string) {
  const { content } = item;
  const { company } = content;
  const attachments = listEnclosures(item, origin);
  return {
    id: item.urn,
    url: item.url,
    title: content.headline,
    summary: toSummary(content),
    content_html: toContentHtml(item, origin),
    date_published: item.issuedAt,
    date_modified: item.updatedAt,
    authors: [{ name: company.name, url: company.website ?? undefined }],
    language: content.language,
    tags: listTerms(item, origin).map(({ label }) => label),
    attachments: attachments.map(({ title, url, mediaType, bytes }) => ({
      url,
      mime_type: mediaType,
      title,
      size_in_bytes: bytes,
    })),
    _dateline: {
      edition: item.edition.number,
      kind: item.edition.kind,
      content_hash: item.edition.contentHash,
      notice: content.notice,
      subheadline: content.subheadline,
      dateline: content.dateline?.text ?? null,
      company: {
        name: company.name,
        legal_name: company.legalName,
        lei: company.lei,
        time_zone: company.timeZone,
      },
      listings: company.listings,
      contacts: content.contacts,
    },
  };
}
