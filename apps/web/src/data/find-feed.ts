import {
  archivePath,
  companyPath,
  type FeedScope,
  homePath,
  toPublicUrl,
} from '@dateline/contract';
import type { Feed, FeedItem } from '@dateline/syndication';
import { askCms } from './ask-cms';
import { FeedDocument, type FeedQuery } from './generated/operations';
import { toEditionContent } from './to-edition-content';
import { toEditionKind } from './to-edition-kind';
import { toLatestInstant } from './to-latest-instant';

/** How many releases a feed tells of. */
const length = 50;

/** What an empty feed tells as the time of its last change: there was none. */
const never = new Date(0).toISOString();

export interface FeedWithTraces {
  feed: Feed;
  /** When anything last changed in the newsroom, a withdrawal included; null where nothing did. */
  changedAt: string | null;
  releaseSlugs: string[];
}

/**
 * The latest releases for a feed; null only where the CMS says that there is no such company or
 * category. Throws on any doubt, also where the hash of an edition does not hold.
 */
export async function findFeed(
  scope: FeedScope,
  language: string | null,
  address: { origin: string; url: string },
): Promise<FeedWithTraces | null> {
  const sent = await askCms(FeedDocument, {
    first: length,
    filter: {
      ...(scope.type === 'all' ? {} : { [scope.type]: scope.slug }),
      ...(language !== null && { preferLanguage: language }),
    },
    company: scope.type === 'company' ? scope.slug : '',
    ofCompany: scope.type === 'company',
  });
  const title = findTitle(scope, sent);
  if (title === null) return null;
  const { newsroom, releases, archive } = sent;
  const items = releases.nodes.map(toFeedItem);
  const feed: Feed = {
    ...address,
    title,
    description: newsroom.description ?? title,
    language: language ?? newsroom.language,
    pageUrl: toPublicUrl(address.origin, toPagePath(scope)),
    updatedAt: toLatestInstant(items.map(({ updatedAt }) => updatedAt)) ?? never,
    items,
  };
  return {
    feed,
    changedAt: toLatestInstant(archive.years.map(({ updatedAt }) => updatedAt)),
    releaseSlugs: releases.nodes.map(({ slug }) => slug),
  };
}

function findTitle(scope: FeedScope, { newsroom, company, categories }: FeedQuery): string | null {
  if (scope.type === 'all') return newsroom.name;
  const name =
    scope.type === 'company'
      ? company?.name
      : categories.find(({ slug }) => slug === scope.slug)?.name;
  if (name === undefined) return null;
  return name === newsroom.name ? name : `${name} – ${newsroom.name}`;
}

function toPagePath(scope: FeedScope): string {
  if (scope.type === 'company') return companyPath(scope.slug);
  return scope.type === 'category' ? archivePath : homePath;
}

function toFeedItem(sent: FeedQuery['releases']['nodes'][number]): FeedItem {
  const { number, kind, contentHash } = sent.edition;
  return {
    urn: sent.urn,
    url: sent.url,
    issuedAt: sent.issuedAt,
    updatedAt: sent.updatedAt,
    edition: { number, kind: toEditionKind(kind), contentHash },
    content: toEditionContent(sent),
  };
}
