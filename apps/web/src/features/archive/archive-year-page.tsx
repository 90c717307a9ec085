import { archiveYearPath } from '@dateline/contract';
import type { ArchiveYear } from '../../domain/archive';
import { useLocale, useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { hasSeveralCompanies } from '../release-list/has-several-companies';
import { ReleaseGroups } from '../release-list/release-groups';
import { toSearchPath } from '../search/to-search-path';

/** The releases of a year by the month, and the ways to the years beside it. */
export function ArchiveYearPage({ archive }: { archive: ArchiveYear }) {
  const messages = useMessages().archive;
  const locale = useLocale();
  const to = usePath();
  const { year, releases, totalCount, nextCursor } = archive;
  const total = new Intl.NumberFormat(locale).format(totalCount);
  return (
    <>
      <header className="page-head">
        <h1>{messages.yearTitle(year)}</h1>
        <p className="intro">{messages.yearHolds(total, totalCount === 1)}</p>
      </header>
      <ReleaseGroups releases={releases} by="month" namesCompany={hasSeveralCompanies(releases)} />
      {nextCursor !== null && (
        <p className="beyond">
          <a href={to(toSearchPath({ year, after: nextCursor }))}>{messages.earlier(year)}</a>
        </p>
      )}
      <Neighbours archive={archive} />
    </>
  );
}

function Neighbours({ archive: { yearBefore, yearAfter } }: { archive: ArchiveYear }) {
  const { neighbours } = useMessages().archive;
  const to = usePath();
  if (yearBefore === null && yearAfter === null) return null;
  return (
    <nav className="neighbours" aria-label={neighbours}>
      {yearBefore !== null && (
        <a href={to(archiveYearPath(yearBefore))} rel="prev">
          <span aria-hidden="true">← </span>
          {yearBefore}
        </a>
      )}
      {yearAfter !== null && (
        <a href={to(archiveYearPath(yearAfter))} rel="next" className="after">
          {yearAfter}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
