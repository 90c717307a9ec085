import type { GetStaticProps } from 'next';
import { isRouteLanguage, type RouteLanguage } from './language/route-language';
import { getSettings } from './settings';

interface ListParams {
  [name: string]: string;
  language: string;
}

/**
 * How the pages that are no release get their props, kept for a minute unless the CMS has news.
 *
 * @param find what a page shows in the route's language; null where there is no such page.
 */
export function toListProps<Found extends object, Params extends ListParams>(
  find: (language: RouteLanguage, params: Params) => Promise<Found | null>,
): GetStaticProps<Found & { origin: string }, Params> {
  return async ({ params }) => {
    const language = params?.language;
    const found = params && isRouteLanguage(language) ? await find(language, params) : null;
    if (!found) return { notFound: true, revalidate: 1 };
    return { props: { ...found, origin: getSettings().publicUrl }, revalidate: 60 };
  };
}
