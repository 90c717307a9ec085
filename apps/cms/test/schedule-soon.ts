import { toReleaseId } from '@dateline/release';
import type { Core } from '@strapi/strapi';

/**
 * Schedules for as soon as this machine manages it: an instant that passes while it is being set is
 * refused, and rightly so, and a later one is taken.
 *
 * @param lead milliseconds that are tried first.
 * @returns the instant that was set.
 */
export async function scheduleSoon(
  schedule: (instant: Date) => Promise<void>,
  lead = 1_000,
): Promise<Date> {
  const instant = new Date(Date.now() + lead);
  try {
    await schedule(instant);
    return instant;
  } catch (error) {
    if (!/has passed/.test(String(error))) throw error;
    return scheduleSoon(schedule, lead * 2);
  }
}

/**
 * Lets scheduled releases fall due so many milliseconds from now, whatever instant was set: where
 * something has to be done between the setting and the instant, however long it takes.
 */
export async function moveInstant(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  lead: number,
): Promise<void> {
  await strapi.db
    .connection('release_lives')
    .whereIn(
      'release_id',
      documentIds.map((documentId) => toReleaseId(documentId, 'en')),
    )
    .update({ scheduled_for: new Date(Date.now() + lead).toISOString() });
}
