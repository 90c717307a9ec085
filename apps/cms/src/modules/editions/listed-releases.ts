import type { ReleaseSnapshot } from './store/release-snapshot';

/** A row by which lists find a release: under no heading (''), a category or a ticker. */
export interface ListedRow {
  heading: string;
  release_id: string;
  document_id: string;
  company_slug: string;
  year: number;
  language: string;
  languages: string;
  first_issued_at: string;
  label: string;
}

export function categoryHeading(slug: string): string {
  return `category:${slug}`;
}

/** Letter case is ignored. */
export function tickerHeading(ticker: string): string {
  return `ticker:${ticker.toUpperCase()}`;
}

/** Under which headings a release is listed. */
export function toListedRows(release: ReleaseSnapshot): ListedRow[] {
  const { content } = release;
  const labels = new Map([
    ['', content.company.name],
    ...content.categories.map(({ slug, name }) => [categoryHeading(slug), name] as const),
    ...content.company.listings.map(({ ticker }) => [tickerHeading(ticker), ticker] as const),
  ]);
  return [...labels].map(([heading, label]) => ({
    heading,
    release_id: release.releaseId,
    document_id: release.documentId,
    company_slug: content.company.slug,
    year: release.year,
    language: release.language,
    languages: toLanguageSet(release.languages),
    first_issued_at: release.firstIssuedAt,
    label,
  }));
}

/** A set of languages as one word, which `like '%,en,%'` finds a language in. */
function toLanguageSet(languages: readonly string[]): string {
  return `,${languages.join(',')},`;
}
