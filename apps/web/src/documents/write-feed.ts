import { feedPath, type FeedFormat, type FeedScope, toPublicUrl } from '@dateline/contract';
import { type Feed, toAtom, toJsonFeed, toRss } from '@dateline/syndication';
import { findFeed } from '../data/find-feed';
import { getSettings } from '../settings';
import type { WrittenDocument } from './document';

const formats: Record<FeedFormat, { write: (feed: Feed) => string; mediaType: string }> = {
  rss: { write: toRss, mediaType: 'application/rss+xml; charset=utf-8' },
  atom: { write: toAtom, mediaType: 'application/atom+xml; charset=utf-8' },
  json: { write: toJsonFeed, mediaType: 'application/feed+json; charset=utf-8' },
};

/** A feed; null where there is no such company or category. Throws on any doubt. */
export async function writeFeed(
  format: FeedFormat,
  scope: FeedScope,
  language: string | null,
): Promise<WrittenDocument | null> {
  const { publicUrl } = getSettings();
  const address = new URL(toPublicUrl(publicUrl, feedPath(format, scope)));
  if (language !== null) address.searchParams.set('language', language);
  const found = await findFeed(scope, language, { origin: publicUrl, url: address.href });
  if (!found) return null;
  const { write, mediaType } = formats[format];
  const { feed, changedAt, releaseSlugs } = found;
  return { text: write(feed), mediaType, changedAt, releaseSlugs };
}
