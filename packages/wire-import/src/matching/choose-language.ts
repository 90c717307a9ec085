/** The language of the text if releases are written in it here, else the newsroom's own. */
export function chooseLanguage(
  language: string,
  { languages, defaultLanguage }: { languages: readonly string[]; defaultLanguage: string },
): string {
  const [base] = language.split('-');
  return (
    languages.find((one) => one === language) ??
    languages.find((one) => one.split('-')[0] === base) ??
    defaultLanguage
  );
}
