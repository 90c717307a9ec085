import { getDateTimeFormat } from '../time/get-date-time-format';

/** What a dateline says, each part as it is to be printed. */
export interface DatelineParts {
  city: string;
  region: string | null;
  country: string | null;
  /** Calendar day, ISO 8601. */
  day: string;
  wire: string | null;
  /** BCP 47; English by default. */
  language?: string;
}

/**
 * Writes a dateline as wires print it:
 * `FLORHAM PARK, N.J., June 1, 2020 (GLOBE NEWSWIRE) --` or `FRANKFURT, 1. Juni 2020 --`.
 *
 * @throws RangeError for what is no day or language.
 */
export function toDatelineText(parts: DatelineParts): string {
  const { city, region, country, wire, language = 'en' } = parts;
  const places = [city.toLocaleUpperCase(language), region, country].filter(
    (name) => name !== null,
  );
  const day = getDateTimeFormat([language, 'en'], {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(new Date(`${parts.day}T00:00:00Z`));
  return `${[...places, day].join(', ')}${wire === null ? '' : ` (${wire})`} --`;
}
