import { changesPath, releasePath } from '@dateline/contract';
import type { Release } from '../../domain/release';
import { Instant } from '../../ui/instant';

/** Over an edition at its own address: whether it still counts, and the way to the one that does. */
export function EditionBanner({ release }: { release: Release }) {
  const { edition, slug, timeZone, language } = release;
  const { number, issuedAt, isCurrent } = edition;
  const issued = issuedAt !== null && (
    <Instant at={issuedAt} timeZone={timeZone} language={language} />
  );
  if (isCurrent) {
    return (
      <div className="banner" role="note" lang="en">
        <div className="frame">
          <p>
            <strong>{`Edition ${number}, the current one. `}</strong>
            It stays readable at this address, also after a correction.
          </p>
          <p className="ways">
            <a href={releasePath(slug)}>The release’s own address</a>
          </p>
        </div>
      </div>
    );
  }
  return (
    <div className="banner superseded" role="note" lang="en">
      <div className="frame">
        <p>
          <strong>{`Edition ${number} was superseded. `}</strong>
          It is kept here as it was issued on {issued}; a later edition has taken its place.
        </p>
        <p className="ways">
          <a href={releasePath(slug)}>Read the current edition</a>
          <a href={changesPath(slug, number + 1)}>{`What edition ${number + 1} changed`}</a>
        </p>
      </div>
    </div>
  );
}
