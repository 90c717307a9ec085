import type { ReleaseContext, ReleaseNearby } from '../domain/release';
import type { ReleaseContextPartsFragment, ReleaseNearbyFragment } from './generated/operations';

/**
 * A release that comes just before or after is not named again among the related ones.
 *
 * @param sent null where the release was withdrawn while the CMS was answering.
 */
export function toReleaseContext(sent: ReleaseContextPartsFragment | null): ReleaseContext {
  const { previous = null, next = null, related = [] } = sent ?? {};
  return {
    previous: previous && toNearby(previous),
    next: next && toNearby(next),
    related: related
      .filter(({ slug }) => slug !== previous?.slug && slug !== next?.slug)
      .map(toNearby),
  };
}

function toNearby({ company, ...release }: ReleaseNearbyFragment): ReleaseNearby {
  const { slug, name, timeZone } = company;
  return { ...release, timeZone, company: { slug, name } };
}
