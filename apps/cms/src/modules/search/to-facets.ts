import { sha256Hex } from '@dateline/release';
import type { ReleaseConditions } from '../editions/release-conditions';
import type { ReleaseSnapshot } from '../editions/store/release-snapshot';

const longest = 100;

/** A condition as one word of the index: no word of a text holds a slash. */
function facet(kind: string, value: string): string {
  const plain = value.replace(/[^a-z0-9-]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}_`);
  return `${kind}/${plain.length > longest ? sha256Hex(value) : plain}`;
}

/** What filters find a release by in the search index. */
export function toFacets({ content, language, languages, year }: ReleaseSnapshot): string[] {
  return [
    ...new Set([
      facet('company', content.company.slug),
      facet('year', String(year)),
      facet('language', language),
      ...content.categories.map(({ slug }) => facet('category', slug)),
      ...content.company.listings.map(({ ticker }) => facet('ticker', ticker.toUpperCase())),
      // Whoever prefers one of these reads another version of the release.
      ...languages.filter((other) => other !== language).map((other) => facet('hidden', other)),
    ]),
  ];
}

export function toFacetConditions(conditions: ReleaseConditions): {
  facets: string[];
  excludedFacets: string[];
} {
  const { company, year, language, category, ticker, preferLanguage } = conditions;
  const given = { company, year, language, category, ticker: ticker?.toUpperCase() };
  return {
    facets: Object.entries(given).flatMap(([kind, value]) =>
      value === null || value === undefined ? [] : [facet(kind, String(value))],
    ),
    excludedFacets: preferLanguage ? [facet('hidden', preferLanguage)] : [],
  };
}
