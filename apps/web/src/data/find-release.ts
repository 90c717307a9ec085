import type { EditionNote, Release, ReleaseContext } from '../domain/release';
import type { Shell } from '../domain/shell';
import { toInterfaceLanguage } from '../language/to-interface-language';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { ReleaseDocument } from './generated/operations';
import { toEditionKind } from './to-edition-kind';
import { toIssuedRelease } from './to-release';
import { toReleaseContext } from './to-release-context';
import { toShell } from './to-shell';
import { toWithdrawal } from './to-withdrawal';

export interface ReleaseWithHistory {
  release: Release;
  /** Every edition, the first one first. */
  editions: EditionNote[];
  context: ReleaseContext;
  /** In the language of the release, as far as the newsroom speaks it. */
  shell: Shell;
}

/**
 * The release that is, or in an earlier edition was, at this address, with all that its page
 * needs; null where it was withdrawn, or where the CMS says that none ever was. Throws on any
 * doubt.
 */
export function findRelease(slug: string): Promise<ReleaseWithHistory | null> {
  return findUnlessWithdrawn(slug, async () => {
    const { release, editions, withdrawal, releaseContext, ...shell } = await askCms(
      ReleaseDocument,
      { slug },
    );
    const shown = release && toIssuedRelease(release);
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found: shown && {
        release: shown,
        editions: editions.map((note) => ({ ...note, kind: toEditionKind(note.kind) })),
        context: toReleaseContext(releaseContext),
        shell: toShell(shell, toInterfaceLanguage(shown.language)),
      },
    };
  });
}
