import type { Release } from '../domain/release';
import { askCms } from './ask-cms';
import { ReleaseDocument } from './generated/operations';
import { toRelease } from './to-release';

/**
 * The release that is, or in an earlier edition was, at this address; null only where the CMS
 * says that none ever was. Throws on any doubt.
 */
export async function findRelease(slug: string): Promise<Release | null> {
  const { release } = await askCms(ReleaseDocument, { slug });
  return release && toRelease(release);
}
