/** Longer than any language that releases are written in, with its script and country. */
const longest = 12;

/**
 * The language (BCP 47) in which a release in several is wanted; null for every language, and for
 * what names none.
 */
export function parseLanguage(given: string | string[] | undefined): string | null {
  if (typeof given !== 'string' || given.length > longest) return null;
  if (!/^[a-z]{2,3}(?:-|$)/.test(given)) return null;
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    return null;
  }
}
