import {
  changesPath,
  companyPath,
  editionPath,
  homePath,
  releasePath,
  type IssuedEdition,
} from '@dateline/contract';

/** The public paths of the pages that editions change, beside the pages that show them. */
export interface AffectedPaths {
  /** Former addresses of the releases: they lead to the current one, or tell of a withdrawal. */
  former: string[];
  /** What a correction has just superseded: the most likely of the earlier pages to be read. */
  superseded: string[];
  /** Pages of earlier editions and of their changes; most of them nobody has asked for. */
  earlier: string[];
  /** The home page and the companies' pages, each once. */
  lists: string[];
}

export function listAffectedPaths(editions: readonly IssuedEdition[]): AffectedPaths {
  const corrections = editions.filter(({ kind }) => kind === 'correction');
  return {
    former: once(editions.flatMap(({ slugs }) => slugs.slice(1).map(releasePath))),
    superseded: once(
      corrections.map(({ slugs, editionNumber }) => editionPath(slugs[0] ?? '', editionNumber - 1)),
    ),
    earlier: once(editions.filter(({ editionNumber }) => editionNumber > 1).flatMap(toEarlier)),
    lists: once([
      homePath,
      ...editions.flatMap(({ companySlugs }) => companySlugs.map(companyPath)),
    ]),
  };
}

function toEarlier({ slugs, editionNumber }: IssuedEdition): string[] {
  const numbers = Array.from({ length: editionNumber }, (_, index) => index + 1);
  return slugs.flatMap((slug) =>
    numbers.flatMap((number) => [editionPath(slug, number), changesPath(slug, number)]),
  );
}

function once(paths: string[]): string[] {
  return [...new Set(paths)];
}
