import { z } from 'zod';
import { company, language, paragraph, slug } from '../content/content-schemas';
import type { Edition } from './edition';
import { sha256Hex, toCanonicalJson } from './content-hash';
import type { PreviousEdition } from './freeze-edition';

/**
 * All that is left to read of a withdrawn release: who withdrew it and why. It holds no word of the
 * release, its headline neither: that may be what had to go.
 */
export const withdrawal = z.strictObject({
  language,
  slug,
  company,
  notice: paragraph,
});

export type Withdrawal = z.infer<typeof withdrawal>;

/**
 * Makes the last edition of a release, which takes the place of all before it.
 *
 * @throws TypeError where the previous edition is another release's.
 */
export function freezeWithdrawal(
  content: Withdrawal,
  history: { releaseId: string; previous: PreviousEdition },
  now: string,
): Edition {
  const { previous, releaseId } = history;
  if (previous.releaseId !== releaseId) {
    throw new TypeError('The previous edition belongs to another release.');
  }
  const canonicalContent = toCanonicalJson(content);
  return {
    releaseId,
    number: previous.number + 1,
    kind: 'withdrawal',
    language: content.language,
    slug: content.slug,
    firstIssuedAt: previous.firstIssuedAt,
    issuedAt: now,
    recordedAt: now,
    contentHash: sha256Hex(canonicalContent),
    canonicalContent,
  };
}
