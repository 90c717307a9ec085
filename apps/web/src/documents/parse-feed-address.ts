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
  if (scope === 'all') return { format, scope: { type: 'all' } };
  if ((scope !== 'company' && scope !== 'category') || !isSlug(slug)) return null;
  return { format, scope: { type: scope, slug } };
}
