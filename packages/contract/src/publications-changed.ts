import { z } from 'zod';

/** How many addresses, and how many companies, one event names at most. */
export const mostPlacesTold = 100;

const slugs = z.array(z.string().min(1).max(200)).max(mostPlacesTold);

/**
 * What the CMS tells the newsroom's web after something was published beside releases, changed or
 * taken out: a date of the calendar, a media item or the newsroom's own settings.
 */
export const publicationsChanged = z.strictObject({
  type: z.literal('publications.changed'),
  kind: z.enum(['event', 'media', 'newsroom']),
  /** Every address that a date has or had, the current ones first; nothing else has one. */
  slugs,
  /** The companies whose pages show it: now, and before where that differs. */
  companySlugs: slugs,
});

export type PublicationsChanged = z.infer<typeof publicationsChanged>;

/** Where the web takes the event, as a signed POST (see signed-request.ts). */
export const publicationsChangedPath = '/api/publications-changed';
