import {
  alertsPath,
  archivePath,
  archiveYearPath,
  calendarPath,
  changesPath,
  companyPath,
  contactsPath,
  editionPath,
  homePath,
  releasePath,
  type IssuedEdition,
} from '@dateline/contract';

/** The public paths that editions change, apart from the page of each edition itself. */
export interface AffectedPaths {
  /** Former addresses of the releases: they lead to the current one, or tell of a withdrawal. */
  former: string[];
  /** What a correction has just superseded: the most likely of the earlier pages to be read. */
  superseded: string[];
  /** Pages of earlier editions and of their changes; most of them nobody has asked for. */
  earlier: string[];
  /** The pages that list releases or what releases say, each once, the most read ones first. */
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
      archivePath,
      ...editions.flatMap(toYears).map(archiveYearPath),
      contactsPath,
      calendarPath,
      alertsPath,
    ]),
  };
}

function toEarlier({ slugs, editionNumber }: IssuedEdition): string[] {
  const numbers = Array.from({ length: editionNumber }, (_, index) => index + 1);
  return slugs.flatMap((slug) =>
    numbers.flatMap((number) => [editionPath(slug, number), changesPath(slug, number)]),
  );
}

const day = 24 * 60 * 60 * 1000;

/** The years that the release may count to, in whichever time zone its company writes. */
function toYears({ firstIssuedAt, issuedAt }: IssuedEdition): number[] {
  const first = Date.parse(firstIssuedAt ?? issuedAt);
  return [first - day, first + day].map((time) => new Date(time).getUTCFullYear());
}

function once(paths: string[]): string[] {
  return [...new Set(paths)];
}
