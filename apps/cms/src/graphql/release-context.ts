import type { ReleaseReaders } from '../gateways/create-release-readers';
import { rankRelated } from './rank-related';
import { toPublicRelease } from './to-public-release';

const mostRelated = 4;

/** Resolves `releaseContext`: each part is asked for only where the query wants it. */
export async function findReleaseContext(
  { editions, contexts }: Pick<ReleaseReaders, 'editions' | 'contexts'>,
  slug: string,
  publicUrl: string,
) {
  const edition = await editions.findBySlug(slug, null);
  if (edition === null) return null;
  const { content, releaseId, firstIssuedAt, language } = edition;
  const centre = {
    ...{ releaseId, firstIssuedAt, language, headline: content.headline },
    company: content.company.slug,
    categories: content.categories.map((category) => category.slug),
  };
  const read = async (releaseIds: string[]) =>
    (await editions.listByIds(releaseIds)).map((one) => toPublicRelease(one, publicUrl));
  const findNeighbour = async (side: 'before' | 'after') => {
    const neighbour = await contexts.findNeighbour(centre, side);
    return neighbour === null ? null : (await read([neighbour]))[0];
  };
  return {
    previous: () => findNeighbour('before'),
    next: () => findNeighbour('after'),
    async related() {
      const ranked = rankRelated(centre, await contexts.listCandidates(centre));
      return read(ranked.slice(0, mostRelated).map((one) => one.releaseId));
    },
  };
}
