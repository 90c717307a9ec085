import { listNameWords } from '../../names/list-name-words';
import { listCompanyNames } from '../../names/company-words';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const tickerMissing: Rule = {
  name: 'ticker-missing',
  severity: 'warning',
  languages: null,
  *check({ release: { company }, passages }) {
    const [listing] = company?.listings ?? [];
    if (company === null || listing === undefined) return;
    const names = listCompanyNames(company);
    // The headline may shorten; the ticker belongs to the first mention in the text below it.
    const body = passages.filter(({ field, kind }) => field === 'body' && kind !== 'cell');
    const isNamed = body
      .slice(0, 3)
      .some(({ text }) => company.listings.some(({ ticker }) => hasTicker(text, ticker)));
    if (isNamed) return;
    for (const passage of body) {
      const words = listNameWords(passage.text);
      for (const name of names) {
        const at = words.findIndex((_, index) =>
          name.every((one, step) => one.toLowerCase() === words[index + step]?.text.toLowerCase()),
        );
        const [first, last] = [words[at], words[at + name.length - 1]];
        if (first === undefined || last === undefined) continue;
        yield {
          place: toPlace(passage, first.start, last.end),
          message: `The text names the company first here, without its ticker: “(${listing.exchange}: ${listing.ticker})” is missing.`,
        };
        return;
      }
    }
  },
};

/** The ticker as a word of its own. */
function hasTicker(text: string, ticker: string): boolean {
  let at = text.indexOf(ticker);
  while (at !== -1) {
    const around = text.charAt(at - 1) + text.charAt(at + ticker.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
    at = text.indexOf(ticker, at + 1);
  }
  return false;
}
