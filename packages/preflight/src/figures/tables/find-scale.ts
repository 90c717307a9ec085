import { toScale } from '../scales';

const money = '(?:[A-Z]{0,3}[$€£]|EUR|USD|GBP|CAD|AUD|CHF|SEK|NOK|DKK|JPY)';
const inWords = new RegExp(
  `\\bin (?:${money} ?|(?:U\\.?S\\.? |Canadian )?dollars? ?)?(?:of )?(thousand|million|billion)s?\\b`,
  'i',
);
const unitWords = new RegExp(`^\\(?(?:amounts? in )?${money} ?(thousand|million|billion)s?\\b`);
const zeros = new RegExp(`${money} ?(?:in )?['’]?000s?(?![\\d,])`);
const short = new RegExp(
  `^\\(?(?:in )?${money} ?(k|m|mn|bn)\\b|^\\(?(?:in )?([MT])(?:SEK|EUR|NOK|DKK)\\b`,
);

/** What every unit has; most headings have none of it. */
const hint = /thousand|million|billion|000|\b[km]n?\b|\bbn\b|[MT](?:SEK|EUR|NOK|DKK)/i;

/**
 * What “in thousands”, “€ million” or “$000” multiplies the figures of a table by; the first line
 * that says one counts. A line that tells an amount (“rose to €5 million”) says none.
 */
export function findScale(lines: readonly string[]): number | null {
  for (const line of lines) {
    const start = line.slice(0, 300);
    if (!hint.test(start)) continue;
    const word = inWords.exec(start)?.[1] ?? unitWords.exec(start)?.[1];
    if (word !== undefined) return toScale(word);
    if (zeros.test(start)) return 1e3;
    const [, letters, letter] = short.exec(start) ?? [];
    if (letters !== undefined) return toScale(letters);
    if (letter !== undefined) return letter === 'T' ? 1e3 : 1e6;
  }
  return null;
}
