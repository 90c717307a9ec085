/**
 * Text without what typing and typesetting change: kinds of spaces, quotes and dashes, and soft
 * hyphens. Two texts that fold to the same say the same, letter for letter.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}

/** A name without what companies and writers vary: case, punctuation, legal form, "the". */
export function foldName(name: string): string {
  const words = foldText(name)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter((word) => word !== '' && word !== 'the');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const legalForms = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc lp plc ag se sa nv bv spa srl gmbh ' +
    'kgaa kg ab asa as oyj oy holding holdings group'
  ).split(' '),
);
