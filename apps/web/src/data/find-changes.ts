import type { Changes } from '../domain/changes';
import type { Shell } from '../domain/shell';
import { toInterfaceLanguage } from '../language/to-interface-language';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { ChangesDocument } from './generated/operations';
import { toChanges } from './to-changes';
import { toShell } from './to-shell';
import { toWithdrawal } from './to-withdrawal';

export interface ChangesWithShell {
  changes: Changes;
  /** In the language of the release, as far as the newsroom speaks it. */
  shell: Shell;
}

/**
 * What an edition changed; null for a first edition, where the release was withdrawn, or where the
 * CMS says that there is no such edition. Throws on any doubt.
 */
export async function findChanges(slug: string, number: number): Promise<ChangesWithShell | null> {
  const numberBefore = number - 1;
  return findUnlessWithdrawn(slug, async () => {
    const { release, before, withdrawal, ...shell } = await askCms(ChangesDocument, {
      slug,
      number,
      numberBefore,
    });
    const changes = release && before && toChanges(release, before);
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found: changes && {
        changes,
        shell: toShell(shell, toInterfaceLanguage(changes.language)),
      },
    };
  });
}
