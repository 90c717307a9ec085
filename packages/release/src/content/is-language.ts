/**
 * Whether a text is a well-formed language tag (BCP 47) that begins in small letters, as content
 * and addresses write it. One that is not makes every formatter of the platform throw.
 */
export function isLanguage(text: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
