import type { Release } from '../domain/release';
import type { Shell } from '../domain/shell';
import { toInterfaceLanguage } from '../language/to-interface-language';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { EditionDocument } from './generated/operations';
import { toIssuedRelease } from './to-release';
import { toShell } from './to-shell';
import { toWithdrawal } from './to-withdrawal';

export interface EditionWithShell {
  release: Release;
  /** In the language of the release, as far as the newsroom speaks it. */
  shell: Shell;
}

/**
 * One edition of a release, by any address that the release had; null where it was withdrawn, or
 * where the CMS says that there is no such edition. Throws on any doubt.
 */
export function findEdition(slug: string, number: number): Promise<EditionWithShell | null> {
  return findUnlessWithdrawn(slug, async () => {
    const { release, withdrawal, ...shell } = await askCms(EditionDocument, { slug, number });
    const shown = release && toIssuedRelease(release);
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found: shown && {
        release: shown,
        shell: toShell(shell, toInterfaceLanguage(shown.language)),
      },
    };
  });
}
