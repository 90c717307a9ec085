import { releasePath } from '@dateline/contract';
import type { ReleaseInList } from '../../domain/release-list';
import { ReleaseFacts } from '../release-list/release-facts';

interface LeadReleaseProps {
  release: ReleaseInList;
  namesCompany: boolean;
}

export function LeadRelease({ release, namesCompany }: LeadReleaseProps) {
  return (
    <section className="lead">
      <ReleaseFacts release={release} namesCompany={namesCompany} />
      <h2 lang={release.language}>
        <a href={releasePath(release.slug)}>{release.headline}</a>
      </h2>
      <p className="standfirst" lang={release.language}>
        {release.standfirst}
      </p>
    </section>
  );
}
