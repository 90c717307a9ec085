import type { Listing } from '../../domain/release';
import { Ticker } from '../../ui/ticker';

/** Each security with what identifies it to machines, where known. */
export function ListingFacts({ listings }: { listings: Listing[] }) {
  return listings.map((listing, index) => (
    <p key={index}>
      <Ticker listing={listing} />
      {listing.isin !== null && <span className="note">{`ISIN ${listing.isin}`}</span>}
      {listing.mic !== null && <span className="note">{`MIC ${listing.mic}`}</span>}
    </p>
  ));
}
