import { releasePath } from '@dateline/contract';
import { toDirection } from '@dateline/release';
import type { ReleaseInList } from '../../domain/release-list';
import { Ticker } from '../../ui/ticker';
import { ReleaseFacts } from '../release-list/release-facts';

interface LeadReleaseProps {
  release: ReleaseInList;
  namesCompany: boolean;
}

/** The latest release, at the head of the home page. */
export function LeadRelease({ release, namesCompany }: LeadReleaseProps) {
  return (
    <section className="lead">
      <ReleaseFacts release={release} namesCompany={namesCompany} />
      <h2 lang={release.language} dir={toDirection(release.language)}>
        <a href={releasePath(release.slug)}>{release.headline}</a>
      </h2>
      <p className="standfirst" lang={release.language} dir={toDirection(release.language)}>
        {release.standfirst}
      </p>
      {release.listings.length > 0 && (
        <p className="tickers">
          {release.listings.map((listing, index) => (
            <Ticker key={index} listing={listing} />
          ))}
        </p>
      )}
    </section>
  );
}
