import type { Knex } from 'knex';

/** Releases of one millisecond that a place tells apart; more of them move into the next one. */
const perMillisecond = 2_048;

/**
 * A place in time for each release, as a whole number that both databases sort by: its millisecond,
 * and where several share it, one of 2,048 within.
 */
export async function choosePlaces(
  knex: Knex,
  releases: readonly { releaseId: string; firstIssuedAt: string }[],
): Promise<Map<string, number>> {
  const chosen = new Map<string, number>();
  let open = releases.map(({ releaseId, firstIssuedAt }) => ({
    releaseId,
    place:
      Date.parse(firstIssuedAt) * perMillisecond +
      (Number.parseInt(releaseId.slice(0, 8), 16) % perMillisecond),
  }));
  const taken = new Set<number>();
  while (open.length > 0) {
    const rows = await knex('search_documents')
      .whereIn(
        'place',
        open.map(({ place }) => place),
      )
      .pluck<(number | string)[]>('place');
    for (const place of rows) taken.add(Number(place));
    const crowded: typeof open = [];
    for (const { releaseId, place } of open) {
      if (taken.has(place)) {
        crowded.push({ releaseId, place: place + 1 });
      } else {
        taken.add(place);
        chosen.set(releaseId, place);
      }
    }
    open = crowded;
  }
  return chosen;
}
