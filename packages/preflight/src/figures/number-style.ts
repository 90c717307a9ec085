/** How a language separates the digits of a number. */
export interface NumberStyle {
  decimal: '.' | ',';
  /** A number at a digit: groups of three with their separators first, plain digits second. */
  core: string;
  groups: RegExp;
}

const spaces = ' \\u00a0\\u202f';

const styles = {
  comma: toStyle(',', '.'),
  dot: toStyle('.', ','),
  space: toStyle(spaces, ','),
  apostrophe: toStyle("'’", '.'),
};

// CLDR's number symbols of the languages of Europe; what is not here writes as English does.
const dotLanguages = new Set(['de', 'es', 'it', 'nl', 'pt', 'da', 'id', 'tr', 'el', 'ro', 'hr']);
const spaceLanguages = new Set([
  'fr',
  'sv',
  'fi',
  'nb',
  'nn',
  'no',
  'pl',
  'cs',
  'sk',
  'hu',
  'ru',
  'uk',
  'bg',
  'et',
  'lv',
  'lt',
]);

/** The separators of a language (BCP 47). */
export function toNumberStyle(language: string): NumberStyle {
  const [primary = '', ...rest] = language.split('-');
  if (rest.includes('CH') || rest.includes('LI')) return styles.apostrophe;
  if (dotLanguages.has(primary)) return styles.dot;
  return spaceLanguages.has(primary) ? styles.space : styles.comma;
}

/** The digits of a number as a number. */
export function toNumber(digits: string, { decimal, groups }: NumberStyle): number {
  return Number(digits.replace(groups, '').replace(decimal, '.'));
}

/** How many digits stand behind the decimal separator. */
export function countDecimals(digits: string, { decimal }: NumberStyle): number {
  const at = digits.lastIndexOf(decimal);
  return at === -1 ? 0 : digits.length - at - 1;
}

function toStyle(group: string, decimal: '.' | ','): NumberStyle {
  // Bounded, so that no run of digits costs more than its length.
  const fraction = `(?:[${decimal}]\\d{1,6})?`;
  return {
    decimal,
    core: `\\d{1,3}(?:[${group}]\\d{3}){1,5}(?!\\d)${fraction}|\\d{1,15}${fraction}`,
    groups: new RegExp(`[${group}]`, 'g'),
  };
}
