import type { Centre, RelatedCandidate } from '../modules/editions/store/context-reader';
import { toTokens } from '../modules/search/to-tokens';

/** Fewer letters than these are mostly words without weight: of, and, der, für. */
const shortestTold = 4;
const millisecondsPerYear = 365.25 * 24 * 60 * 60 * 1000;

/**
 * The candidates that are about the same, the nearest first: by shared words of the headline, shared
 * categories and the same company; what is far in time counts less.
 */
export function rankRelated(
  centre: Centre & { headline: string },
  candidates: readonly RelatedCandidate[],
): RelatedCandidate[] {
  const words = toTellingWords(centre.headline);
  const categories = new Set(centre.categories);
  const score = (candidate: RelatedCandidate) => {
    const shared = [...toTellingWords(candidate.headline)].filter((word) => words.has(word)).length;
    const alike =
      3 * candidate.categories.filter((slug) => categories.has(slug)).length +
      2 * Math.min(shared, 5) +
      (candidate.company === centre.company ? 1.5 : 0);
    const apart = Math.abs(Date.parse(candidate.firstIssuedAt) - Date.parse(centre.firstIssuedAt));
    return alike / (1 + apart / millisecondsPerYear / 2);
  };
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort(
      (one, other) =>
        other.score - one.score || (one.candidate.releaseId < other.candidate.releaseId ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

function toTellingWords(headline: string): Set<string> {
  return new Set(
    toTokens(headline)
      .map(({ token }) => token)
      .filter((token) => token.length >= shortestTold),
  );
}
