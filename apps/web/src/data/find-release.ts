import type { EditionNote, Release } from '../domain/release';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { ReleaseDocument } from './generated/operations';
import { toEditionKind } from './to-edition-kind';
import { toRelease } from './to-release';
import { toWithdrawal } from './to-withdrawal';

export interface ReleaseWithHistory {
  release: Release;
  /** Every edition, the first one first. */
  editions: EditionNote[];
}

/**
 * The release that is, or in an earlier edition was, at this address; null where it was withdrawn,
 * or where the CMS says that none ever was. Throws on any doubt.
 */
export function findRelease(slug: string): Promise<ReleaseWithHistory | null> {
  return findUnlessWithdrawn(slug, async () => {
    const { release, editions, withdrawal } = await askCms(ReleaseDocument, { slug });
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found: release && {
        release: toRelease(release),
        editions: editions.map((note) => ({ ...note, kind: toEditionKind(note.kind) })),
      },
    };
  });
}
