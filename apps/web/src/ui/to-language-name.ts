/** What a language (BCP 47) calls itself: `Deutsch`, `English`, `Français`. */
export function toLanguageName(language: string): string {
  const name = new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language);
  if (name === undefined) return language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}
