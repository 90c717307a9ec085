import { getSettings } from '../settings';
import { findKnownWithdrawal } from './known-withdrawals';
import { Tombstones } from './tombstones';

let tombstones: Tombstones | undefined;

/** Whether a release that is, or was, at one of these slugs was withdrawn, by all that is known. */
export function isAnyWithdrawn(slugs: readonly string[]): boolean {
  tombstones ??= new Tombstones(getSettings().withdrawnFolder);
  return slugs.some((slug) => findKnownWithdrawal(slug) !== null) || tombstones.hasAny(slugs);
}
