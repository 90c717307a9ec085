import type { Surfaces } from '../receipts/surfaces';
import type { GuessableNames } from './guessable-names';
import { listProbes } from './list-probes';
import { type Probe, toKey } from './probe';
import type { PublicNames } from './store/public-names';

/**
 * The requests that are the same whichever release is scheduled: lists, feeds, sitemaps, searches,
 * and the pages of what is public. Only these go over public addresses, where others read and keep
 * what is asked for.
 */
export function listNeutralProbes(known: PublicNames, surfaces: Surfaces): Probe[] {
  const neutral = new Map<string, Probe>();
  for (const company of [null, ...known.companySlugs]) {
    // A request that two invented releases have in common names neither.
    const other = listProbes(toInvented('b', 2, known, company), surfaces).map(toKey);
    const others = new Set(other);
    for (const probe of listProbes(toInvented('a', 1, known, company), surfaces)) {
      if (others.has(toKey(probe))) neutral.set(toKey(probe), probe);
    }
  }
  return [...neutral.values()];
}

/** A release of which nothing is real but what is public. */
function toInvented(
  letter: string,
  digit: number,
  { newest, categorySlugs }: PublicNames,
  companySlug: string | null,
): GuessableNames {
  return {
    isPublicSlug: false,
    tickers: [],
    files: [],
    uploads: [],
    categorySlugs,
    slug: newest?.slug ?? letter.repeat(12),
    companySlug: companySlug ?? letter.repeat(6),
    language: letter.repeat(2),
    year: newest?.year ?? digit,
    documentId: letter.repeat(24),
    releaseId: `${letter.repeat(8)}-${letter.repeat(4)}-5${letter.repeat(3)}-8${letter.repeat(3)}-${letter.repeat(12)}`,
    rowId: digit,
    nextEditionRowId: digit,
    nextEdition: newest?.number ?? digit,
  };
}
