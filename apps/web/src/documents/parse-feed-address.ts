import { feedFiles, type FeedFormat, type FeedScope } from '@dateline/contract';
import { isSlug } from '../data/is-slug';

/** A feed that an address names. */
export interface FeedAddress {
  format: FeedFormat;
  scope: FeedScope;
}

const formats = Object.keys(feedFiles) as FeedFormat[];

/** Null where the address names no feed. */
export function parseFeedAddress(scope: string, slug: string, file: string): FeedAddress | null {
  const format = formats.find((one) => feedFiles[one] === file);
  if (!format) return null;
  // Of the newsroom's own feed there is one address: each further one would be a document of its own.
  if (scope === 'all') return slug === 'all' ? { format, scope: { type: 'all' } } : null;
  if ((scope !== 'company' && scope !== 'category') || !isSlug(slug)) return null;
  return { format, scope: { type: scope, slug } };
}
