import { archivePath } from '@dateline/contract';
import type { HomeContent } from '../../domain/home';
import { useLocale, useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { ReleaseGroups } from '../release-list/release-groups';
import { HomeMargin } from './home-margin';
import { LeadRelease } from './lead-release';

/** The latest release at the head, what comes next beside it, the releases before it by day. */
export function Home({ home }: { home: HomeContent }) {
  const messages = useMessages().home;
  const [lead, ...others] = home.releases;
  const namesCompany = home.companies.length > 1;
  return (
    <>
      {lead && <h1 className="page-title">{messages.latest}</h1>}
      <div className="lead-columns">
        {lead ? <LeadRelease release={lead} namesCompany={namesCompany} /> : <NoReleases />}
        <HomeMargin home={home} />
        {lead && (
          <div>
            <ReleaseGroups releases={others} by="day" namesCompany={namesCompany} />
            {home.totalCount > home.releases.length && <Beyond count={home.totalCount} />}
          </div>
        )}
      </div>
    </>
  );
}

function Beyond({ count }: { count: number }) {
  const { archiveOf } = useMessages().home;
  const words = archiveOf(new Intl.NumberFormat(useLocale()).format(count));
  return (
    <p className="beyond">
      <a href={usePath()(archivePath)}>{words}</a>
    </p>
  );
}

function NoReleases() {
  const { none, noneText } = useMessages().home;
  return (
    <div className="lead">
      <h1>{none}</h1>
      <p className="standfirst">{noneText}</p>
    </div>
  );
}
