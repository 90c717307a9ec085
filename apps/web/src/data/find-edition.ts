import type { Release } from '../domain/release';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { EditionDocument } from './generated/operations';
import { toRelease } from './to-release';
import { toWithdrawal } from './to-withdrawal';

/**
 * One edition of a release, by any address that the release had; null where it was withdrawn, or
 * where the CMS says that there is no such edition. Throws on any doubt.
 */
export function findEdition(slug: string, number: number): Promise<Release | null> {
  return findUnlessWithdrawn(slug, async () => {
    const { release, withdrawal } = await askCms(EditionDocument, { slug, number });
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found: release && toRelease(release),
    };
  });
}
