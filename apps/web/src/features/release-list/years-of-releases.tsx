import { releasePath } from '@dateline/contract';
import type { ReleaseInList } from '../../domain/release-list';
import { groupByYear } from './group-by-year';
import { ReleaseFacts } from './release-facts';

interface YearsOfReleasesProps {
  releases: ReleaseInList[];
  namesCompany: boolean;
}

/** Releases by the year, the latest first. */
export function YearsOfReleases({ releases, namesCompany }: YearsOfReleasesProps) {
  return groupByYear(releases).map(({ year, releases: inYear }) => (
    <section key={year} className="year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year}</h2>
      <ul>
        {inYear.map((release) => (
          <li key={release.slug}>
            <ReleaseFacts release={release} namesCompany={namesCompany} />
            <h3 lang={release.language}>
              <a href={releasePath(release.slug)}>{release.headline}</a>
            </h3>
            <p lang={release.language}>{release.standfirst}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
