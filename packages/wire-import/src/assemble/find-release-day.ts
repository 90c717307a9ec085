import { findDay } from '../dateline/find-day';
import type { Stretch } from '../layout/stretch';

/** The day of a release without one in its dateline: of a line above the text, or around it. */
export function findReleaseDay(layout: readonly Stretch[]): string | null {
  for (const kind of ['letterhead', 'source', 'subheadline', 'notice'] as const) {
    for (const { text, claim } of layout) {
      const day = claim?.kind === kind ? findDay(text) : null;
      if (day !== null && day.day !== null) return day.day;
    }
  }
  const lead = layout.find(({ claim }) => claim?.kind === 'body')?.text.slice(0, 40) ?? '';
  const found = findDay(lead);
  return found !== null && found.start < 12 ? found.day : null;
}
