import type { ReleaseReaders } from './create-release-readers';
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
  const neighbours = new Map<'before' | 'after', Promise<string | null>>();
  const findNeighbour = (side: 'before' | 'after') => {
    const known = neighbours.get(side) ?? contexts.findNeighbour(centre, side);
    neighbours.set(side, known);
    return known;
  };
  const readNeighbour = async (side: 'before' | 'after') => {
    const neighbour = await findNeighbour(side);
    return neighbour === null ? null : (await read([neighbour]))[0];
  };
  return {
    previous: () => readNeighbour('before'),
    next: () => readNeighbour('after'),
    async related() {
      // What is told as previous and next is not told again.
      const told = [await findNeighbour('before'), await findNeighbour('after')];
      const candidates = await contexts.listCandidates(centre);
      const ranked = rankRelated(
        centre,
        candidates.filter(({ releaseId }) => !told.includes(releaseId)),
      );
      return read(ranked.slice(0, mostRelated).map((one) => one.releaseId));
    },
  };
}
