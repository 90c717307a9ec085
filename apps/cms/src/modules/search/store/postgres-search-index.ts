import type { Knex } from 'knex';
import type { SearchClause, SearchIndex, SearchQuery } from '../search-index';
import { searchFunctions } from '../postgres-search-functions';
import { reverse } from '../reverse';
import { boundary } from '../to-search-entry';

/**
 * The search index on PostgreSQL: a tsvector made of words as code folded them, with a GIN index.
 * No dictionary of the server's is asked, so that it finds what SQLite finds.
 */
export function createPostgresSearchIndex(knex: Knex): SearchIndex {
  return {
    async ensure() {
      await knex.raw(
        'create table if not exists search_texts (place bigint primary key, vector tsvector not null)',
      );
      // New ones are seen at once, and no search has to read a list of what waits.
      await knex.raw(
        'create index if not exists search_texts_by_word on search_texts using gin (vector) with (fastupdate = off)',
      );
      // Whatever the server sorts other texts by: beginnings of words are asked for.
      await knex.raw(
        `create table if not exists search_words (word varchar(60) collate "C" primary key,
         backwards varchar(60) collate "C" not null, length integer not null, documents integer not null)`,
      );
      for (const statement of searchFunctions) await knex.raw(statement);
    },
    async clear() {
      await knex('search_texts').delete();
      await knex('search_words').delete();
      await knex('search_documents').delete();
    },
    async add(entries) {
      const rows = entries.map(({ place, words, facets }) => ({
        place,
        vector: toVector(words, facets),
      }));
      await knex.raw(
        `insert into search_texts(place, vector) select place, vector::tsvector
         from json_to_recordset(?::json) as entry(place bigint, vector text)`,
        [JSON.stringify(rows)],
      );
    },
    async remove(places) {
      await knex.raw('delete from search_texts where place = any(?::bigint[])', [places]);
    },
    async listPlaces(query, { order, after, limit }) {
      const { rows } = await knex.raw<{ rows: { places: string[]; is_all: boolean }[] }>(
        'select places, is_all from find_search_places(?::tsquery, ?::tsquery, ?::boolean, ?::bigint, ?::integer)',
        [toTsquery(query, ' <-> '), toTsquery(query, ' & '), order === 'desc', after, limit],
      );
      return { places: rows[0]?.places.map(Number) ?? [], isAll: rows[0]?.is_all ?? true };
    },
    async moveWords(steps) {
      const rows = [...steps].map(([word, step]) => ({
        ...{ word, backwards: reverse(word), length: [...word].length, documents: step },
      }));
      await knex.raw(
        `insert into search_words(word, backwards, length, documents)
         select word, backwards, length, documents from json_to_recordset(?::json)
         as step(word text, backwards text, length integer, documents integer)
         on conflict (word) do update set documents = search_words.documents + excluded.documents`,
        [JSON.stringify(rows)],
      );
      if ([...steps.values()].some((step) => step < 0)) {
        await knex('search_words').where('documents', 0).delete();
      }
    },
    async has(places) {
      const { rows } = await knex.raw<{ rows: { place: string }[] }>(
        'select place from search_texts where place = any(?::bigint[])',
        [places],
      );
      return new Set(rows.map(({ place }) => Number(place)));
    },
  };
}

/** PostgreSQL keeps no later place of a word, and no more places of one word. */
const lastPosition = 16_383;
const mostPositions = 255;

/** Words hold letters and digits alone, and facets no quote: between quotes nothing is left to escape. */
function toVector(words: string, facets: readonly string[]): string {
  const positions = new Map<string, number[]>();
  for (const [index, word] of words.split(' ').entries()) {
    if (word === boundary || word === '') continue;
    const known = positions.get(word);
    const position = Math.min(index + 1, lastPosition);
    if (known === undefined) positions.set(word, [position]);
    else if (known.length < mostPositions) known.push(position);
  }
  return [
    ...[...positions].map(([word, at]) => `'${word}':${at.join(',')}`),
    ...facets.map((facet) => `'${facet}'`),
  ].join(' ');
}

/** With ` & ` between the words of phrases: whatever matches, and what only holds their words. */
function toTsquery(
  { required, excluded, facets, excludedFacets }: SearchQuery,
  between: ' <-> ' | ' & ',
): string {
  const phrase = (words: readonly string[]) =>
    `(${words.map((word) => `'${word}'`).join(between)})`;
  // Who excludes a phrase does not exclude its words.
  const left = between === ' & ' ? excluded.filter(({ length }) => length === 1) : excluded;
  const clause = ({ alternatives }: SearchClause) => `(${alternatives.map(phrase).join(' | ')})`;
  return [
    ...required.map(clause),
    ...facets.map((facet) => `'${facet}'`),
    ...left.map((words) => `!${phrase(words)}`),
    ...excludedFacets.map((facet) => `!'${facet}'`),
  ].join(' & ');
}
