import type { SearchClause } from './search-index';

/** A release that matches, as far as it is ranked by. */
export interface RankedDocument {
  place: number;
  headline: string;
  opening: string;
}

const weights = {
  headline: 8,
  headlineBeginning: 6,
  opening: 2,
  closeHeadline: 5,
  close: 3,
  age: 4,
};

/** A release of this many milliseconds before the newest match gets half of what it gets for its age. */
const halfAge = 2 * 365.25 * 24 * 60 * 60 * 1000;

/**
 * Puts matches in order, the best first: words in the headline, how often they stand at the
 * beginning of the text, whether they stand together there, and how new the release is. The same on
 * every database.
 */
export function rankMatches(
  documents: readonly RankedDocument[],
  required: readonly SearchClause[],
): number[] {
  const newest = Math.max(...documents.map(({ place }) => place));
  return documents
    .map((document) => ({
      place: document.place,
      score: toScore(document, required, (newest - document.place) / 2_048),
    }))
    .sort((one, other) => other.score - one.score || other.place - one.place)
    .map(({ place }) => place);
}

function toScore(document: RankedDocument, required: readonly SearchClause[], age: number): number {
  const headline = ` ${document.headline} `;
  const opening = ` ${document.opening} `;
  let score = weights.age / (1 + age / halfAge);
  for (const { alternatives } of required) {
    const rows = alternatives.map((words) => ` ${words.join(' ')} `);
    const inHeadline = rows.findIndex((words) => headline.includes(words));
    // The first is what was typed; the others are words that begin with it.
    if (inHeadline === 0) score += weights.headline;
    else if (inHeadline > 0) score += weights.headlineBeginning;
    const times = rows.reduce((sum, words) => sum + count(opening, words), 0);
    score += weights.opening * Math.log2(1 + times);
  }
  if (required.length > 1) {
    const together = ` ${required.map(({ alternatives }) => alternatives[0]?.join(' ')).join(' ')} `;
    if (headline.includes(together)) score += weights.closeHeadline;
    else if (opening.includes(together)) score += weights.close;
  }
  return score;
}

/** More of them say nothing more. */
const mostTimes = 15;

function count(text: string, words: string): number {
  let times = 0;
  for (
    let at = text.indexOf(words);
    at !== -1 && times < mostTimes;
    at = text.indexOf(words, at + words.length - 1)
  ) {
    times += 1;
  }
  return times;
}
