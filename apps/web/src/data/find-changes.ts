import type { Changes } from '../domain/changes';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { ChangesDocument } from './generated/operations';
import { toChanges } from './to-changes';
import { toWithdrawal } from './to-withdrawal';

/**
 * What an edition changed; null for a first edition, where the release was withdrawn, or where the
 * CMS says that there is no such edition. Throws on any doubt.
 */
export async function findChanges(slug: string, number: number): Promise<Changes | null> {
  const numberBefore = number - 1;
  return findUnlessWithdrawn(slug, async () => {
    const { release, before, withdrawal } = await askCms(ChangesDocument, {
      slug,
      number,
      numberBefore,
    });
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found: release && before && toChanges(release, before),
    };
  });
}
