import type { Release } from '../../domain/release';
import { Instant, InstantWithUtc } from '../../ui/instant';
import { Ticker } from '../../ui/ticker';

export function ReleaseHeader({ release }: { release: Release }) {
  const { timeZone, language, edition } = release;
  return (
    <header className="release-head">
      <p className="facts">
        <span>
          <InstantWithUtc at={release.issuedAt} timeZone={timeZone} language={language} />
        </span>
        {release.categories.map(({ slug, name }) => (
          <span key={slug}>{name}</span>
        ))}
        {release.listings.map((listing, index) => (
          <Ticker key={index} listing={listing} />
        ))}
      </p>
      {edition.kind === 'correction' && (
        <p className="correction" lang="en">
          {'Corrected '}
          <Instant at={release.updatedAt} timeZone={timeZone} language={language} />
          {`. This is edition ${edition.number}.`}
        </p>
      )}
      <h1>{release.headline}</h1>
      {release.subheadline !== null && <p className="subheadline">{release.subheadline}</p>}
    </header>
  );
}
