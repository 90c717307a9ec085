import type { Issuer, Listing } from '../domain/release';

interface Organization extends Issuer {
  listings: readonly Pick<Listing, 'exchange' | 'ticker'>[];
  socialProfiles?: readonly { url: string }[];
  /** The public address of its logo. */
  logoUrl?: string;
}

/**
 * Schema.org's Corporation, which alone has a `tickerSymbol`: "an exchange and an instrument name
 * separated by a space character". Without a listing it is an Organization.
 */
export function toOrganization(company: Organization) {
  const tickers = company.listings.map(({ exchange, ticker }) => `${exchange} ${ticker}`);
  return {
    '@type': tickers.length > 0 ? 'Corporation' : 'Organization',
    '@id': `${company.url}#company`,
    name: company.name,
    legalName: company.legalName,
    url: company.website ?? company.url,
    ...(tickers.length > 0 && { tickerSymbol: tickers.length > 1 ? tickers : tickers[0] }),
    ...(company.lei !== null && { leiCode: company.lei }),
    ...(company.logoUrl !== undefined && { logo: company.logoUrl }),
    ...(company.socialProfiles?.length && {
      sameAs: company.socialProfiles.map(({ url }) => url),
    }),
  };
}
