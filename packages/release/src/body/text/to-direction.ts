/** Languages written from right to left (CLDR). */
const fromRight = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** In which direction a language (BCP 47) is written: for an element's `dir`. */
export function toDirection(language: string): 'ltr' | 'rtl' {
  const [primary = '', script = ''] = language.toLowerCase().split('-');
  if (script === 'latn' || script === 'cyrl') return 'ltr';
  return fromRight.has(primary) || script === 'arab' || script === 'hebr' ? 'rtl' : 'ltr';
}
