import { useId } from 'react';
import type { ReleaseInList } from '../../domain/release-list';
import { useLocale } from '../../language/language-context';
import { type Division, groupReleases } from './group-releases';
import { ReleaseItem } from './release-item';

interface ReleaseGroupsProps {
  releases: readonly ReleaseInList[];
  by: Division;
  namesCompany: boolean;
}

/** Releases by the day, the month or the year, the latest first. */
export function ReleaseGroups({ releases, by, namesCompany }: ReleaseGroupsProps) {
  const id = useId();
  return groupReleases(releases, by, useLocale()).map(({ title, releases: inGroup }, index) => (
    <section key={title} className="group" aria-labelledby={`${id}${index}`}>
      <h2 id={`${id}${index}`}>{title}</h2>
      <ul className="releases">
        {inGroup.map((release) => (
          <ReleaseItem
            key={release.slug}
            release={release}
            namesCompany={namesCompany}
            says={by === 'day' ? 'hour' : 'day'}
          />
        ))}
      </ul>
    </section>
  ));
}
