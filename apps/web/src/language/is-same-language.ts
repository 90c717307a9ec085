/** Whether two languages (BCP 47) are one but for region and script: `en` and `en-GB`. */
export function isSameLanguage(one: string, other: string): boolean {
  return toPrimary(one) === toPrimary(other);
}

function toPrimary(language: string): string | undefined {
  return language.toLowerCase().split('-')[0];
}
