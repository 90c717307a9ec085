import { findMarket } from '../../listings/known-exchanges';
import { listTickerMentions } from '../../listings/list-ticker-mentions';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

/** Markets under one roof: a share is on one of them, and their names are mixed up. */
const roofs: readonly ReadonlySet<string>[] = [
  new Set(['TSX', 'TSXV']),
  new Set(['NYSE', 'NYSE American', 'NYSE Arca']),
];
const open =
  /(?<=[([|;,/] {0,2})([\p{L}\p{N}][\p{L}\p{N}®™ .-]{1,29}?)( {0,2}: {0,3})(?=[)\]|;])/gu;

/** One share on two markets of one house, and an exchange with a colon and no ticker behind it. */
export const listingConsistency: Rule = {
  name: 'listing-consistency',
  severity: 'warning',
  languages: null,
  *check({ passages }) {
    const known = new Map<string, string>();
    for (const passage of passages) {
      for (const match of passage.text.matchAll(open)) {
        const exchange = match[1] ?? '';
        if (findMarket(exchange) === null) continue;
        yield {
          place: toPlace(passage, match.index, match.index + match[0].trimEnd().length),
          message: `“${match[0].trim()}” names no ticker: write it, or take the exchange away.`,
        };
      }
      for (const { exchange, exchangeStart, ticker } of listTickerMentions(passage.text)) {
        const first = known.get(`${ticker} ${toRoof(exchange)}`);
        if (first === undefined) known.set(`${ticker} ${toRoof(exchange)}`, exchange);
        else if (toTier(first) !== toTier(exchange)) {
          yield {
            place: toPlace(passage, exchangeStart, exchangeStart + exchange.length),
            message: `${ticker} is on “${exchange}” here, but on “${first}” before: name the market in one way.`,
          };
        }
      }
    }
  },
};

function toRoof(exchange: string): string {
  const market = findMarket(exchange) ?? exchange;
  const at = roofs.findIndex((roof) => roof.has(market));
  return at === -1 ? market : `roof ${at}`;
}

/** Of the OTC markets each tier is a market of its own; elsewhere names of one market are one. */
function toTier(exchange: string): string {
  const market = findMarket(exchange) ?? exchange;
  return market === 'OTC' ? exchange.replace(/[®™.\- ]|Markets?/g, '').toUpperCase() : market;
}
