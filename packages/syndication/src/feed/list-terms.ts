import type { FeedItem } from './feed';

/** What an item is filed under. */
export interface Term {
  /** Names the vocabulary; an address only in form. */
  scheme: string;
  term: string;
  label: string;
}

/**
 * What an item is filed under, in the way in which GlobeNewswire does: the tickers as
 * `NASDAQ:CLRB` under a vocabulary whose name ends in `/rss/stock`, the ISINs under one that ends
 * in `/rss/ISIN`. The vocabularies are named on the newsroom's own origin, since GlobeNewswire's
 * are its own, and so a reader that looks at the end of the name reads both.
 */
export function listTerms({ content, edition }: FeedItem, origin: string): Term[] {
  const { listings } = content.company;
  const to = (vocabulary: string) => (term: string, label: string) => ({
    scheme: `${origin}/rss/${vocabulary}`,
    term,
    label,
  });
  const stocks = once(listings.map(({ exchange, ticker }) => `${exchange}:${ticker}`));
  const isins = once(listings.flatMap(({ isin }) => isin ?? []));
  return [
    ...stocks.map((stock) => to('stock')(stock, stock)),
    ...isins.map((isin) => to('ISIN')(isin, isin)),
    ...content.categories.map(({ slug, name }) => to('category')(slug, name)),
    ...(edition.kind === 'correction' ? [to('edition')('correction', 'correction')] : []),
  ];
}

function once(terms: string[]): string[] {
  return [...new Set(terms)];
}
