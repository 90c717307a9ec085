import type { Release } from '../../domain/release';
import { InstantWithUtc } from '../../ui/instant';
import { Ticker } from '../../ui/ticker';
import { CorrectionNotice } from './correction-notice';

interface ReleaseHeaderProps {
  release: Release;
  /** Whether the page lists the release's editions. */
  hasHistory: boolean;
}

export function ReleaseHeader({ release, hasHistory }: ReleaseHeaderProps) {
  const { timeZone, language, issuedAt, edition } = release;
  return (
    <header className="release-head">
      <p className="facts">
        <span>
          {issuedAt === null ? (
            'Not issued'
          ) : (
            <InstantWithUtc at={issuedAt} timeZone={timeZone} language={language} />
          )}
        </span>
        {release.categories.map(({ slug, name }) => (
          <span key={slug}>{name}</span>
        ))}
        {release.listings.map((listing, index) => (
          <Ticker key={index} listing={listing} />
        ))}
      </p>
      {edition.kind === 'correction' && (
        <CorrectionNotice release={release} hasHistory={hasHistory} />
      )}
      <h1>{release.headline}</h1>
      {release.subheadline !== null && <p className="subheadline">{release.subheadline}</p>}
    </header>
  );
}
