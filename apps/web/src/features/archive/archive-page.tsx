import { archiveYearPath } from '@dateline/contract';
import type { ArchiveCounts } from '../../domain/archive';
import type { ReleaseList } from '../../domain/release-list';
import { useLocale, useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { groupReleases } from '../release-list/group-releases';
import { ReleaseGroups } from '../release-list/release-groups';
import { ArchiveMargin } from './archive-margin';
import { YearStrip } from './year-strip';

interface ArchivePageProps {
  list: ReleaseList;
  counts: ArchiveCounts;
}

/** The years, the latest releases, and beside them the other ways in. */
export function ArchivePage({ list, counts }: ArchivePageProps) {
  const { archive } = useMessages();
  const locale = useLocale();
  const to = usePath();
  const firstYear = counts.years.at(-1)?.year;
  if (firstYear === undefined) {
    return (
      <div className="message">
        <h1>{archive.none}</h1>
        <p>{archive.noneText}</p>
      </div>
    );
  }
  const [, ...before] = groupReleases(list.releases, 'year', locale);
  const lastShown = Number(before.at(-1)?.title ?? counts.years[0]?.year);
  const total = new Intl.NumberFormat(locale).format(counts.totalCount);
  return (
    <>
      <header className="page-head">
        <h1>{archive.title}</h1>
        <p className="intro">{archive.holds(total, counts.totalCount === 1, firstYear)}</p>
        <YearStrip years={counts.years} />
      </header>
      <div className="columns-with-margin">
        <div>
          <ReleaseGroups
            releases={list.releases}
            by="month"
            namesCompany={counts.companies.length > 1}
          />
          {list.totalCount > list.releases.length && (
            <p className="beyond">
              <a href={to(archiveYearPath(lastShown))}>{archive.allOf(lastShown)}</a>
            </p>
          )}
        </div>
        <ArchiveMargin counts={counts} />
      </div>
    </>
  );
}
