import { getDateTimeFormat } from '@dateline/release';
import { dayInZone } from '../../domain/day-in-zone';
import type { ReleaseInList } from '../../domain/release-list';

interface ReleaseGroup {
  /** What stands over the group, for example `June 2020`. */
  title: string;
  releases: ReleaseInList[];
}

/** How a list is divided; each release counts to the day that its company wrote at its issue. */
export type Division = 'day' | 'month' | 'year';

const formats: Record<Division, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/**
 * Releases under what they share, the latest first. Where companies of several zones issue within
 * hours, the day that each one wrote decides, or a day would stand twice.
 *
 * @param locale BCP 47.
 */
export function groupReleases(
  releases: readonly ReleaseInList[],
  by: Division,
  locale: string,
): ReleaseGroup[] {
  const groups = new Map<string, ReleaseInList[]>();
  const dated = releases.map((release) => ({
    release,
    day: dayInZone(release.issuedAt, release.timeZone),
  }));
  dated.sort((one, other) => other.day.localeCompare(one.day));
  for (const { release } of dated) {
    const { issuedAt, timeZone } = release;
    const title = getDateTimeFormat([locale, 'en'], {
      ...formats[by],
      calendar: 'gregory',
      timeZone,
    }).format(new Date(issuedAt));
    groups.set(title, [...(groups.get(title) ?? []), release]);
  }
  return [...groups].map(([title, inGroup]) => ({ title, releases: inGroup }));
}
