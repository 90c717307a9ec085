import { getDateTimeFormat } from '../time/get-date-time-format';
import { type LocalInstant, toLocalInstant } from '../time/to-local-instant';

export interface PlacedInstant extends LocalInstant {
  /** IANA. */
  timeZone: string;
  /** In words, for example `Monday`. */
  weekday: string;
}

/**
 * The same instant in the company's zone, in New York and in UTC, in this order; each zone once.
 *
 * @param instant UTC, RFC 3339.
 * @param language BCP 47; English where the platform does not know it.
 * @throws RangeError for what is no instant, zone or language.
 */
export function describeInstantEverywhere(
  instant: string,
  companyTimeZone: string,
  language = 'en',
): PlacedInstant[] {
  const zones = [...new Set([companyTimeZone, 'America/New_York', 'UTC'])];
  return zones.map((timeZone) => {
    const local = toLocalInstant(instant, timeZone, language);
    const weekday = getDateTimeFormat([language, 'en'], { weekday: 'long', timeZone }).format(
      new Date(instant),
    );
    return { ...local, timeZone, weekday, text: `${weekday}, ${local.text}` };
  });
}
