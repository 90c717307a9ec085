/** What stands between words; signs of money and per cent belong to their figure. */
const between = /[^a-z0-9$%€£¥−\u00aa\u00ac-\u00ba\u00bc-\u1fff\u2070-\uffff]+/g;

/** Ligatures, full-width letters and, by their first half, mathematical ones. */
const compatible = /[\ufb00-\ufb06\uff00-\uffef\ud835]/;

/** The words of a text alone, to see whether two texts say the same: `forward-looking` is `forward looking`. */
export function foldWords(text: string): string {
  const plain = compatible.test(text) ? text.normalize('NFKC') : text;
  return plain.toLowerCase().replace(between, ' ').trim();
}
