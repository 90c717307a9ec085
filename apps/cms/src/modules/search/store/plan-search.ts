import type { Knex } from 'knex';
import type { SearchClause } from '../search-index';
import { findNearestWord } from './find-nearest-word';
import { type ParsedPart, parseSearch } from '../parse-search';

/** What is looked for, once beginnings are completed and mistakes forgiven. */
export interface SearchPlan {
  required: SearchClause[];
  excluded: string[][];
  /** What was looked for, where that is not what was typed. */
  searchedFor: string | null;
}

/** Words that a beginning stands for: those in most releases. */
const mostCompletions = 24;
/** Shorter ones begin too many words. */
const shortestBeginning = 3;
/** Words of one search that are looked for under another spelling. */
const mostMistakes = 4;

/** Null where nothing is to be looked for: no word was typed, or only excluded ones. */
export async function planSearch(knex: Knex, text: string): Promise<SearchPlan | null> {
  const parts = parseSearch(text);
  const wanted = parts.filter(({ isExcluded }) => !isExcluded);
  if (wanted.length === 0) return null;
  const known = await findKnown(knex, [...new Set(wanted.flatMap(({ tokens }) => tokens))]);
  let mistakes = 0;
  const mended = new Map<string, string>();
  const required: SearchClause[] = [];
  for (const part of wanted) {
    const completions = await listCompletions(knex, part);
    const last = part.tokens.length - 1;
    for (const [index, token] of part.tokens.entries()) {
      const isFound = known.has(token) || (index === last && completions.length > 0);
      if (isFound || mended.has(token) || mistakes === mostMistakes) continue;
      mistakes += 1;
      const nearest = await findNearestWord(knex, token);
      if (nearest !== null) mended.set(token, nearest);
    }
    const tokens = part.tokens.map((token) => mended.get(token) ?? token);
    const others = completions.filter((word) => word !== tokens[last]);
    required.push({
      alternatives: [tokens, ...others.map((word) => [...tokens.slice(0, last), word])],
    });
  }
  return {
    required,
    excluded: parts.filter(({ isExcluded }) => isExcluded).map(({ tokens }) => tokens),
    searchedFor: mended.size === 0 ? null : toText(parts, mended),
  };
}

async function findKnown(knex: Knex, tokens: readonly string[]): Promise<Set<string>> {
  const rows = await knex('search_words').whereIn('word', tokens).pluck<string[]>('word');
  return new Set(rows);
}

async function listCompletions(knex: Knex, { tokens, isOpen }: ParsedPart): Promise<string[]> {
  const beginning = tokens.at(-1) ?? '';
  if (!isOpen || [...beginning].length < shortestBeginning) return [];
  return knex('search_words')
    .where('word', '>=', beginning)
    .andWhere('word', '<', `${beginning}\u{10ffff}`)
    .orderBy([{ column: 'documents', order: 'desc' }, { column: 'word' }])
    .limit(mostCompletions)
    .pluck<string[]>('word');
}

function toText(parts: readonly ParsedPart[], mended: ReadonlyMap<string, string>): string {
  return parts
    .map(({ typed, tokens, isQuoted, isExcluded }) => {
      const isMended = !isExcluded && tokens.some((token) => mended.has(token));
      const words = isMended ? tokens.map((token) => mended.get(token) ?? token).join(' ') : typed;
      return `${isExcluded ? '-' : ''}${isQuoted ? `"${words}"` : words}`;
    })
    .join(' ');
}
