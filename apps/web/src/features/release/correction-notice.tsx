import { changesPath } from '@dateline/contract';
import type { Release } from '../../domain/release';
import { InstantWithUtc } from '../../ui/instant';

interface CorrectionNoticeProps {
  release: Release;
  /** Whether the page lists the release's editions. */
  hasHistory: boolean;
}

/** Over the headline of a corrected release: since when, what was wrong, and what changed. */
export function CorrectionNotice({ release, hasHistory }: CorrectionNoticeProps) {
  const { edition, notice, slug, timeZone, language } = release;
  return (
    <div className="notice" role="note" aria-label="Correction">
      <p className="correction" lang="en">
        {edition.issuedAt === null ? (
          'A correction, not issued.'
        ) : (
          <>
            {'Corrected on '}
            <InstantWithUtc at={edition.issuedAt} timeZone={timeZone} language={language} />
            {'.'}
          </>
        )}
      </p>
      {notice !== null && <p className="words">{notice}</p>}
      {edition.issuedAt !== null && (
        <p className="ways" lang="en">
          {`This is edition ${edition.number}. `}
          <a href={changesPath(slug, edition.number)}>See what changed</a>
          {hasHistory && <a href="#editions">All editions</a>}
        </p>
      )}
    </div>
  );
}
