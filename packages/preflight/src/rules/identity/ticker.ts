import type { CheckedCompany } from '../../checked-release';
import { findMarket } from '../../listings/known-exchanges';
import { listTickerMentions, type TickerMention } from '../../listings/list-ticker-mentions';
import { endsWithCompany } from '../../names/company-words';
import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

export const ticker: Rule = {
  name: 'ticker',
  severity: 'error',
  languages: null,
  *check({ release: { company }, passages }) {
    if (company === null || company.listings.length === 0) return;
    for (const passage of passages) {
      for (const mention of listTickerMentions(passage.text)) {
        if (findMarket(mention.exchange) === null) continue;
        const report = checkMention(passage, mention, company);
        if (report !== null) yield report;
      }
    }
  },
};

function checkMention(
  passage: Passage,
  mention: TickerMention,
  company: CheckedCompany,
): Report | null {
  const { exchange, exchangeStart, ticker: written, tickerStart } = mention;
  const market = findMarket(exchange);
  const onMarket = company.listings.filter((listing) => toMarket(listing.exchange) === market);
  if (onMarket.some((listing) => isSameTicker(listing.ticker, written))) return null;
  // A second bracket may stand between the name and this one.
  const before = passage.text
    .slice(Math.max(mention.start - 120, 0), mention.start)
    .replace(/\([^()]{1,60}\)/g, ' ');
  const isOwn = endsWithCompany(before, company);
  if (onMarket.length > 0) {
    if (!isOwn) return null;
    const [only] = onMarket;
    return {
      place: toPlace(passage, tickerStart, tickerStart + written.length),
      message: `On ${exchange} the company's ticker is “${onMarket.map((one) => one.ticker).join('” or “')}”, not “${written}”.`,
      ...(onMarket.length === 1 &&
        only !== undefined && { fix: { label: `Write “${only.ticker}”`, insert: only.ticker } }),
    };
  }
  if (!isOwn) return null;
  const isKnown = company.listings.some((listing) => isSameTicker(listing.ticker, written));
  const known = company.listings
    .map((listing) => `${listing.exchange}: ${listing.ticker}`)
    .join(', ');
  return {
    place: toPlace(passage, exchangeStart, exchangeStart + exchange.length),
    message: `The company is not known to be listed on ${exchange} (its listings: ${known}).`,
    // A further listing may just be missing in the company's entry.
    ...(!isKnown && { severity: 'warning' as const }),
  };
}

function toMarket(exchange: string): string {
  return findMarket(exchange) ?? exchange;
}

function isSameTicker(a: string, b: string): boolean {
  const toKey = (one: string) => one.replace(/[ .\-/]/g, '').toUpperCase();
  return toKey(a) === toKey(b);
}
