/** The English name of a language (BCP 47), `German`; its code where it has none. */
export function toLanguageName(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    // What is no code of a language at all is still the name that the team gave it.
    return language;
  }
}
