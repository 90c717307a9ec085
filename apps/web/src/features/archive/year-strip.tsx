import { archiveYearPath } from '@dateline/contract';
import type { ArchiveCounts } from '../../domain/archive';
import { useLocale, useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';

/** The ways to the years, each with how many releases it has. */
export function YearStrip({ years }: Pick<ArchiveCounts, 'years'>) {
  const { archive } = useMessages();
  const format = new Intl.NumberFormat(useLocale());
  const to = usePath();
  return (
    <nav className="strip" aria-label={archive.years}>
      <ul>
        {years.map(({ year, count }) => (
          <li key={year}>
            <a href={to(archiveYearPath(year))}>
              {year} <span className="note">{format.format(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
