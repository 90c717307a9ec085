import type { ReleaseContent } from '@dateline/release';

/** A company with its tickers: `Varmholt SE (XETRA: VRM)`. */
export function toCompanyLine({ company }: Pick<ReleaseContent, 'company'>): string {
  const tickers = company.listings.map(({ exchange, ticker }) => `${exchange}: ${ticker}`);
  return tickers.length === 0 ? company.name : `${company.name} (${tickers.join(', ')})`;
}
