import { mostPlacesTold } from '@dateline/contract';
import type { PublicationPlaces } from '../records/publications';
import type { PublicationRow } from './store/publication-rows';

/**
 * @param versions what was written anew.
 * @param before what was public until then.
 * @param addresses every address that it ever had.
 */
export function toPlaces(
  versions: readonly { slug: string | null; companySlug: string | null }[],
  before: readonly PublicationRow[],
  addresses: readonly string[],
): PublicationPlaces {
  const slugs = [...versions, ...before].map(({ slug }) => slug);
  const companySlugs = [
    ...versions.map(({ companySlug }) => companySlug),
    ...before.map((row) => row.company_slug),
  ];
  return { slugs: toTold([...slugs, ...addresses]), companySlugs: toTold(companySlugs) };
}

function toTold(slugs: readonly (string | null)[]): string[] {
  return [...new Set(slugs)].filter((slug) => slug !== null).slice(0, mostPlacesTold);
}
