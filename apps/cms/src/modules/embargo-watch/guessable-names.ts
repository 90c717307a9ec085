import { sha256Hex } from '@dateline/release';

/** What somebody outside could guess of a release, or know who once saw a part of it. */
export interface GuessableNames {
  slug: string;
  /** Whether anonymous visitors read an earlier edition at this address already. */
  isPublicSlug: boolean;
  companySlug: string;
  tickers: readonly string[];
  categorySlugs: readonly string[];
  language: string;
  year: number;
  documentId: string;
  releaseId: string;
  /** Number of the working document's row. */
  rowId: number;
  /** Number of the row that the edition will most likely have. */
  nextEditionRowId: number;
  /** Number of the edition that will be issued. */
  nextEdition: number;
  /** Files that are not public yet. */
  files: readonly { sha256: string; name: string }[];
  /** The originals of its files: numbers of their rows, and names in the private folder. */
  uploads: readonly { rowId: number; storedAs: string }[];
}

/**
 * Names of the same shape that belong to nothing: what they are answered is what a visitor is told
 * of a release that does not exist. The same names every time, so that caches do not fill up.
 */
export function toUnknownNames(names: GuessableNames): GuessableNames {
  const unknown = (text: string) => sha256Hex(`unknown:${names.releaseId}:${text}`);
  const beyond = 1_000_000_000;
  return {
    ...names,
    // Where the address is public, its next edition is what may not be seen.
    ...(names.isPublicSlug
      ? { nextEdition: names.nextEdition + 1_000 }
      : { slug: toUnknownSlug(unknown(names.slug), names.slug.length) }),
    documentId: unknown(names.documentId).slice(0, names.documentId.length),
    releaseId: toUuid(unknown(names.releaseId)),
    rowId: beyond + names.rowId,
    nextEditionRowId: beyond + names.nextEditionRowId,
    files: names.files.map(({ sha256, name }) => ({
      sha256: unknown(sha256),
      name: `${unknown(name).slice(0, 12)}${toExtension(name)}`,
    })),
    uploads: names.uploads.map(({ rowId, storedAs }) => ({
      rowId: beyond + rowId,
      storedAs: `${unknown(storedAs).slice(0, 24)}${toExtension(storedAs)}`,
    })),
  };
}

/** As long as the real one, so that no check of its form tells them apart. */
function toUnknownSlug(hex: string, length: number): string {
  return hex.repeat(4).slice(0, Math.max(12, length));
}

function toUuid(hex: string): string {
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-5$3-8$4-$5');
}

function toExtension(name: string): string {
  return /\.[a-z0-9]+$/i.exec(name)?.[0] ?? '';
}
