const formats = new Map<string, Intl.DateTimeFormat>();

/** More than the languages, zones and purposes of a newsroom come to. */
const mostKept = 1_000;

/**
 * The formatter for these languages and options: made once, since making one takes some fifty times
 * as long as formatting with it, and a page of releases shows a hundred instants.
 *
 * @param languages BCP 47, the first one that the platform knows is used.
 * @throws RangeError for what is no language or time zone.
 */
export function getDateTimeFormat(
  languages: string | readonly string[],
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([languages, options]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(languages, options);
  // Whatever is asked for, what is kept stays bounded.
  if (formats.size >= mostKept) formats.clear();
  formats.set(key, made);
  return made;
}
