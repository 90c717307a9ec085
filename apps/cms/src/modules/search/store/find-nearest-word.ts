import type { Knex } from 'knex';
import { reverse } from '../reverse';
import { toDistance } from '../to-distance';

/** Words of the vocabulary that are looked at for one mistyped word, under each length and side. */
const mostLookedAt = 400;

/** Sorts after every letter that a word may hold. */
const beyond = '\u{10ffff}';

/**
 * The word of the vocabulary that is nearest to one which stands nowhere: at most one mistake in
 * words of four to seven letters, two in longer ones; of several the most frequent. Looked at are
 * words that begin or end alike, since a mistake or two leave one side whole.
 */
export async function findNearestWord(knex: Knex, word: string): Promise<string | null> {
  const letters = [...word];
  const most = letters.length >= 8 ? 2 : 1;
  if (letters.length < 4 || /\p{N}/u.test(word)) return null;
  const side = Math.max(1, Math.floor((letters.length - 1) / 2) - (most - 1));
  const beginning = letters.slice(0, side).join('');
  const end = reverse(letters.slice(-side).join(''));
  const lengths = Array.from({ length: 2 * most + 1 }, (_, index) => letters.length - most + index);
  const parts = lengths.flatMap((length) =>
    (
      [
        ['word', beginning],
        ['backwards', end],
      ] as const
    ).map(([column, start]) =>
      knex
        .from(
          knex('search_words')
            .where({ length })
            .andWhere(column, '>=', start)
            .andWhere(column, '<', `${start}${beyond}`)
            .orderBy('documents', 'desc')
            .limit(mostLookedAt)
            .select('word', 'documents')
            .as(`${column}_${length}`),
        )
        .select('word', 'documents'),
    ),
  );
  const candidates = (await knex.unionAll(parts)) as { word: string; documents: number }[];
  let nearest = { word: '', distance: most + 1, documents: 0 };
  for (const candidate of candidates) {
    const distance = toDistance(word, candidate.word, most);
    if (
      distance < nearest.distance ||
      (distance === nearest.distance && distance <= most && isBetter(candidate, nearest))
    ) {
      nearest = { ...candidate, distance };
    }
  }
  return nearest.word === '' ? null : nearest.word;
}

type Counted = { word: string; documents: number };

function isBetter(one: Counted, other: Counted): boolean {
  return (
    one.documents > other.documents || (one.documents === other.documents && one.word < other.word)
  );
}
