import { findMarket, listExchangeProposals } from '../../listings/known-exchanges';
import { listTickerMentions } from '../../listings/list-ticker-mentions';
import { spellingDistance } from '../../names/spelling-distance';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const unknownExchange: Rule = {
  name: 'unknown-exchange',
  severity: 'error',
  languages: null,
  *check({ release: { company }, passages }) {
    const own = (company?.listings ?? []).map(({ ticker }) => ticker);
    const ownExchanges = (company?.listings ?? []).map(({ exchange }) => exchange.toLowerCase());
    for (const passage of passages) {
      for (const mention of listTickerMentions(passage.text)) {
        const { exchange, exchangeStart, ticker } = mention;
        if (findMarket(exchange) !== null || ownExchanges.includes(exchange.toLowerCase()))
          continue;
        const place = toPlace(passage, exchangeStart, exchangeStart + exchange.length);
        const meant = findMeant(exchange);
        if (meant !== null) {
          yield {
            place,
            message: `There is no exchange “${exchange}”: “${meant}” is meant.`,
            fix: { label: `Write “${meant}”`, insert: meant },
          };
        } else if (own.includes(ticker)) {
          yield {
            place,
            message: `“${exchange}” is not known as an exchange: look whether its name is right.`,
            severity: 'warning',
          };
        }
      }
    }
  },
};

/** The known exchange of which a name is a slip: letters swapped, left out or one too many. */
function findMeant(exchange: string): string | null {
  const written = exchange.toLowerCase();
  const meant = listExchangeProposals().find((one) => {
    const limit = one.length >= 6 ? 2 : 1;
    const distance = spellingDistance(written, one.toLowerCase(), limit);
    return distance > 0 && distance <= limit;
  });
  return meant === undefined
    ? null
    : exchange === exchange.toUpperCase()
      ? meant.toUpperCase()
      : meant;
}
