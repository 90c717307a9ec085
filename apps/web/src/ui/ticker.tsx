import type { Listing } from '../domain/release';

/** A security as the trade writes it: `NASDAQ: CLRB`. */
export function Ticker({ listing }: { listing: Pick<Listing, 'exchange' | 'ticker'> }) {
  return <span className="ticker">{`${listing.exchange}: ${listing.ticker}`}</span>;
}
