import { eventPath } from '@dateline/contract';
import { z } from 'zod';
import type { PageEntry } from './page-entry';

const event = z.object({
  slug: z.string(),
  releases: z.array(z.object({ slug: z.string() })),
});

const shownCalendar = z.object({
  pageProps: z.object({ calendar: z.object({ upcoming: z.array(event), past: z.array(event) }) }),
});

/** The public paths of the events that tell of releases at these slugs, by the calendar's page. */
export function listEventPaths(calendar: PageEntry | null, slugs: readonly string[]): string[] {
  const shown = shownCalendar.safeParse(calendar?.value.pageData);
  if (!shown.success) return [];
  const { upcoming, past } = shown.data.pageProps.calendar;
  return [...upcoming, ...past]
    .filter(({ releases }) => releases.some(({ slug }) => slugs.includes(slug)))
    .map(({ slug }) => eventPath(slug));
}
