import { z } from 'zod';
import { calendarDay, slug } from '@dateline/release';
import { Refusal } from '../../platform/refusal';
import { clockTime, emptyOr, needed, optional, secureAddress } from './fields';
import type { EventContent } from './publication-content';
import { toEventInstants } from './to-event-instants';
import { toFaults } from './to-faults';

/** More than these are no event's releases, and answering them costs. */
const mostReleases = 20;

const event = z.object({
  title: needed(300),
  slug,
  kind: z.enum(['results', 'call', 'meeting', 'conference', 'dividend', 'other']),
  takesPlace: z.enum(['confirmed', 'tentative', 'cancelled']),
  company: z.object(
    { slug, name: needed(500), timeZone: z.object({ name: z.string() }) },
    'must be chosen',
  ),
  day: z.string('must be filled in').pipe(calendarDay),
  lastDay: emptyOr(calendarDay),
  startTime: clockTime,
  endTime: clockTime,
  place: optional(300),
  webcastUrl: secureAddress,
  registrationUrl: secureAddress,
  description: optional(5_000),
});

/**
 * What of an event is made public.
 *
 * @param entry as the database holds it, with its company.
 * @throws Refusal with everything that keeps it from that, in sentences for the editor.
 */
export function readEvent(entry: unknown): EventContent {
  const parsed = event.safeParse(entry);
  if (!parsed.success) throw new Refusal(toFaults(parsed.error));
  const { company, takesPlace, startTime, endTime, lastDay, ...fields } = parsed.data;
  const timeZone = company.timeZone.name;
  return {
    ...fields,
    ...toEventInstants({ day: fields.day, lastDay, startTime, endTime }, timeZone),
    status: takesPlace,
    lastDay: lastDay === fields.day ? null : lastDay,
    timeZone,
    companyName: company.name,
    companySlug: company.slug,
  };
}

const links = z
  .array(z.object({ documentId: z.string() }))
  .transform((linked) => [...new Set(linked.map(({ documentId }) => documentId))])
  .pipe(z.array(z.string()).max(mostReleases));

/** @throws Refusal where there are too many. */
export function readLinkedReleases(releases: unknown): string[] {
  const found = links.safeParse(releases ?? []);
  if (!found.success) {
    throw new Refusal(`An event points to ${mostReleases} releases at most: remove some.`);
  }
  return found.data;
}
