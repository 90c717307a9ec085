import type { ImportedRelease } from '../imported-release';
import { foldName } from './fold-text';
import type { LibraryCompany } from './import-library';

export interface CompanyMatch {
  documentId: string;
  by: 'ticker' | 'name';
}

/**
 * Finds the company that a release is of: by the ticker that the text gives, by the names of its
 * companies, or by its Source line. Null where none fits, or several fit equally well.
 */
export function matchCompany(
  { companies, source }: Pick<ImportedRelease, 'companies' | 'source'>,
  library: readonly LibraryCompany[],
): CompanyMatch | null {
  for (const { name, exchange, ticker } of companies) {
    const byTicker = library.filter(({ listings }) =>
      listings.some((listing) => isListing(listing, exchange, ticker)),
    );
    const [only, second] = byTicker;
    if (only !== undefined && second === undefined) return toMatch(only, 'ticker');
    const byName = findByName(name, library);
    if (byName !== null) return byName;
  }
  return source === null ? null : findByName(source, library);
}

function findByName(name: string, library: readonly LibraryCompany[]): CompanyMatch | null {
  const folded = foldName(name);
  if (folded === '') return null;
  const [only, second] = library.filter(
    (company) => foldName(company.name) === folded || foldName(company.legalName) === folded,
  );
  return only !== undefined && second === undefined ? toMatch(only, 'name') : null;
}

function isListing(
  listing: LibraryCompany['listings'][number],
  exchange: string | null,
  ticker: string | null,
): boolean {
  if (ticker === null || listing.ticker.toLowerCase() !== ticker.toLowerCase()) return false;
  const [one, other] = [listing.exchange, exchange ?? ''].map(toExchange);
  return one === undefined || !other || one.startsWith(other) || other.startsWith(one);
}

/** `NASDAQ-GS`, `Nasdaq Capital Market` and `Nasdaq` are one exchange for telling companies apart. */
function toExchange(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0].toLowerCase() ?? '';
}

function toMatch({ documentId }: LibraryCompany, by: CompanyMatch['by']): CompanyMatch {
  return { documentId, by };
}
