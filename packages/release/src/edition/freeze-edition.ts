import type { ReleaseContent } from '../content/release-content';
import { sha256Hex, toCanonicalJson } from './content-hash';
import type { Edition } from './edition';

export type PreviousEdition = Pick<
  Edition,
  'number' | 'contentHash' | 'firstIssuedAt' | 'releaseId'
>;

export type Frozen =
  | { outcome: 'frozen'; edition: Edition }
  /** The public already reads exactly this: another edition would say that something changed. */
  | { outcome: 'unchanged' };

/**
 * Makes the next edition of a release from its content. Pure: the same content, history and
 * instant give the same edition.
 *
 * @throws RangeError where a release claims to have been issued elsewhere in the future, where a
 *   correction does not say what was wrong, or where a first edition does.
 * @throws TypeError where the previous edition is another release's.
 */
export function freezeEdition(
  content: ReleaseContent,
  history: { releaseId: string; previous: PreviousEdition | null },
  now: string,
): Frozen {
  const canonicalContent = toCanonicalJson(content);
  const contentHash = sha256Hex(canonicalContent);
  const { previous, releaseId } = history;
  if (previous !== null && previous.releaseId !== releaseId) {
    throw new TypeError('The previous edition belongs to another release.');
  }
  if (previous?.contentHash === contentHash) return { outcome: 'unchanged' };

  assertNoticeFits(content, previous);
  const archivedAt = previous === null ? content.originallyIssuedAt : null;
  if (archivedAt !== null && archivedAt > now) {
    throw new RangeError(
      'The instant of the original issue lies in the future: clear it, or correct it.',
    );
  }
  const issuedAt = archivedAt ?? now;
  return {
    outcome: 'frozen',
    edition: {
      releaseId,
      number: (previous?.number ?? 0) + 1,
      kind: previous !== null ? 'correction' : archivedAt !== null ? 'archive' : 'issuance',
      language: content.language,
      slug: content.slug,
      firstIssuedAt: previous?.firstIssuedAt ?? issuedAt,
      issuedAt,
      recordedAt: now,
      contentHash,
      canonicalContent,
    },
  };
}

function assertNoticeFits({ notice }: ReleaseContent, previous: PreviousEdition | null): void {
  if (previous !== null && notice === null) {
    throw new RangeError('A correction tells the public what was wrong: write its notice.');
  }
  if (previous === null && notice !== null) {
    throw new RangeError(
      'Only a correction carries a notice: clear it, since nothing was issued yet.',
    );
  }
}
