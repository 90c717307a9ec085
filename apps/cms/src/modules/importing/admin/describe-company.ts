import type { ImportedRelease } from '@dateline/wire-import';
import type { CompanyMatch } from '@dateline/wire-import/matching/match-company';

/** What the text says of its companies, and how the library's was found. */
export function describeCompany(
  { companies, source }: Pick<ImportedRelease, 'companies' | 'source'>,
  match: CompanyMatch | null,
): string {
  const named = companies.map(({ name, exchange, ticker }) =>
    ticker === null ? name : `${name} (${[exchange, ticker].filter(Boolean).join(': ')})`,
  );
  const all = [...new Set(named.length === 0 && source !== null ? [source] : named)];
  if (all.length === 0) return 'The text names no company.';
  const said = `The text says ${all.join(', ')}`;
  if (match === null) return `${said}; the library has no such company.`;
  return `${said}; found by its ${match.by}.`;
}
