import { toOffset } from './clock-state';

/** Whose clocks a name means; letters that stand for one offset have it, too. Minutes ahead of UTC. */
const zones: readonly (readonly [pattern: string, timeZone: string, fixed: number | null])[] = [
  ['ET|Eastern(?: Time)?|New York(?: time)?|EASTERN', 'America/New_York', null],
  ['EST|Eastern Standard Time', 'America/New_York', -300],
  ['EDT|Eastern Daylight Time', 'America/New_York', -240],
  ['CT|Central Time', 'America/Chicago', null],
  ['CDT|Central Daylight Time', 'America/Chicago', -300],
  ['MT|Mountain Time', 'America/Denver', null],
  ['PT|Pacific(?: Time)?', 'America/Los_Angeles', null],
  ['PST|Pacific Standard Time', 'America/Los_Angeles', -480],
  ['PDT|Pacific Daylight Time', 'America/Los_Angeles', -420],
  // British releases write GMT all year.
  ['GMT', 'Europe/London', 0],
  ['UTC', 'Etc/UTC', 0],
  ['BST|UK time|London time', 'Europe/London', null],
  ['CET', 'Europe/Berlin', 60],
  ['CEST', 'Europe/Berlin', 120],
  ['EET|EEST|Helsinki time', 'Europe/Helsinki', null],
  ['HKT|Hong Kong time|SGT|Singapore time', 'Asia/Singapore', null],
  ['JST|Tokyo time', 'Asia/Tokyo', null],
];

/** Every name, for a pattern: the longer ones first. */
export const zoneNames = zones
  .flatMap(([pattern]) => pattern.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

const readers = zones.map(
  ([pattern, timeZone, fixed]) => [new RegExp(`^(?:${pattern})$`), timeZone, fixed] as const,
);

/** The offsets that a name can mean on a day; more than one where people take it for its clocks. */
export function listOffsets(name: string, day: string): number[] {
  const reader = readers.find(([pattern]) => pattern.test(name));
  if (reader === undefined) return [];
  const [, timeZone, fixed] = reader;
  const own = toOffset(day, timeZone);
  return fixed === null || fixed === own ? [own] : [own, fixed];
}
