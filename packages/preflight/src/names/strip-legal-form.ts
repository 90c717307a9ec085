/**
 * Legal forms as they end a company's name, without full stops; Group, Holdings and Trust too, which
 * running text leaves out alike.
 */
const forms = new Set(
  'inc incorporated corp corporation co company ltd limited llc lp llp plc sa nv bv ag se spa ab asa as oyj abp kgaa gmbh kg kk pty sab sarl sas trust reit holdings holding group'.split(
    ' ',
  ),
);

/**
 * A name without the legal form at its end, the article before it and marks such as ®:
 * `The Harbour, Inc.` is `Harbour`, `Varm KGaA` is `Varm`. A name that is nothing but such words
 * stays whole.
 */
export function stripLegalForm(name: string): string {
  const words = toPlainName(name).split(' ');
  const start = words[0] === 'The' && words.length > 1 ? 1 : 0;
  let end = words.length;
  while (end > start + 1 && isLegalForm(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end).join(' ').replace(/[,;]$/, '');
}

/** A name with single spaces and without the marks of its protection. */
export function toPlainName(name: string): string {
  return name
    .replace(/[®™©℠]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

export function isLegalForm(word: string): boolean {
  return word === '&' || forms.has(word.replace(/[.,&]/g, '').toLowerCase());
}
