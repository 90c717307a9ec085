import type { Withdrawal } from '../domain/withdrawal';
import { logError } from '../log-error';
import { isAnyWithdrawn } from './is-any-withdrawn';
import { findKnownWithdrawal, keepWithdrawal } from './known-withdrawals';

/** The CMS's answer to a question about a release. */
export interface Asked<Found> {
  withdrawal: Withdrawal | null;
  found: Found | null;
}

/**
 * Asks the CMS about a release; null where it was withdrawn, even if the CMS says otherwise or
 * nothing. What is learned of a withdrawal is kept, for `_error.tsx` to tell and because it is
 * final: the CMS is not asked again, however many ask for the page.
 *
 * @throws Error where the CMS does not answer and the release is not known to be withdrawn.
 */
export async function findUnlessWithdrawn<Found>(
  slug: string,
  ask: () => Promise<Asked<Found>>,
): Promise<Found | null> {
  if (findKnownWithdrawal(slug)?.withdrawal) return null;
  const { withdrawal, found } = await askUnlessDown(slug, ask);
  // Looked at last: the release may have been withdrawn while the CMS was being asked.
  if (!withdrawal && !isAnyWithdrawn([slug])) return found;
  keepWithdrawal(slug, withdrawal);
  return null;
}

async function askUnlessDown<Found>(
  slug: string,
  ask: () => Promise<Asked<Found>>,
): Promise<Asked<Found>> {
  try {
    return await ask();
  } catch (error) {
    if (!isAnyWithdrawn([slug])) throw error;
    logError(error);
    return { withdrawal: null, found: null };
  }
}
