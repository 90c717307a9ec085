import type { Release } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';
import { InstantWithUtc } from '../../ui/instant';
import { Ticker } from '../../ui/ticker';
import { CorrectionNotice } from './correction-notice';
import { ReleaseTools } from './release-tools';

interface ReleaseHeaderProps {
  release: Release;
  /** Whether the page lists the release's editions. */
  hasHistory: boolean;
}

export function ReleaseHeader({ release, hasHistory }: ReleaseHeaderProps) {
  const { timeZone, issuedAt, edition, categories, listings } = release;
  const messages = useMessages().release;
  return (
    <header className="release-head">
      <p className="facts">
        <span lang={useLanguage()}>
          {issuedAt === null ? (
            messages.notIssued
          ) : (
            <InstantWithUtc at={issuedAt} timeZone={timeZone} />
          )}
        </span>
        {categories.map(({ slug, name }) => (
          <span key={slug}>{name}</span>
        ))}
        {listings.map((listing, index) => (
          <Ticker key={index} listing={listing} />
        ))}
      </p>
      {edition.kind === 'correction' && (
        <CorrectionNotice release={release} hasHistory={hasHistory} />
      )}
      <h1>{release.headline}</h1>
      {release.subheadline !== null && <p className="subheadline">{release.subheadline}</p>}
      <ReleaseTools release={release} />
    </header>
  );
}
