import type { Knex } from 'knex';
import type { SearchClause, SearchIndex, SearchQuery } from '../gateways/search-index';
import { reverse } from './reverse';
import { boundary } from './to-search-entry';

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
      for (const part of searchParts) await knex.raw(part);
      await knex.raw(searchFunction);
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
        'select places, is_all from search_places(?::tsquery, ?::tsquery, ?::boolean, ?::bigint, ?::integer)',
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

/**
 * Left to itself the server reads the whole table for a common word, and takes every text apart
 * again. So the first 200 texts tell how common what is looked for is: where many of them hold it, a
 * walk along time meets enough of it soon; for anything else the index is asked, which answers all
 * at once. The index knows no phrases: what holds their words is looked at in parts, 20,000 texts at
 * most, and where many matches are asked for no further than a hundred of them are found.
 */
const searchFunction = `
create or replace function search_places(
  wanted tsquery, words tsquery, newest_first boolean, behind bigint, most integer,
  out places bigint[], out is_all boolean
) language plpgsql stable
set enable_seqscan = off set jit = off as $$
declare
  has_phrase boolean := wanted <> words;
  enough integer := case when has_phrase and most > 200 then 100 else most end;
  step integer := case when newest_first then -1 else 1 end;
  start bigint := coalesce(behind, case when newest_first then 9223372036854775807 else 0 end);
  looked_at integer := 0;
  is_common boolean;
  held bigint[];
  part bigint[];
begin
  part := search_walk(newest_first, start, 200);
  is_common := 60 <= (select count(*) from search_texts as text
    where text.place = any(part) and (text.vector @@ words) is true);
  places := '{}';
  while is_common or has_phrase loop
    if is_common then
      part := search_walk(newest_first, start, 1000);
      start := part[1000];
    else
      held := coalesce(held, search_words_held(words, step, start, 20000));
      part := held[looked_at + 1:looked_at + 1000];
    end if;
    places := places || array(select text.place from search_texts as text
      where text.place = any(part) and (text.vector @@ wanted) is true
      order by step * text.place);
    looked_at := looked_at + 1000;
    is_all := cardinality(part) < 1000;
    exit when is_all or cardinality(places) >= enough or looked_at >= 20000;
  end loop;
  if not has_phrase and (is_all is null or (not is_all and cardinality(places) < most)) then
    start := coalesce(behind, case when newest_first then 9223372036854775807 else 0 end);
    places := search_words_held(words, step, start, most);
    is_all := true;
  end if;
  is_all := is_all and cardinality(places) < most;
  places := places[1:most];
end $$`;

/** What the functions above ask for: the next texts along time, and what the index finds. */
const searchParts = [
  `create or replace function search_walk(newest_first boolean, start bigint, most integer)
   returns bigint[] language plpgsql stable as $$
   begin
     if newest_first then
       return array(select text.place from search_texts as text
         where text.place < start order by text.place desc limit most);
     end if;
     return array(select text.place from search_texts as text
       where text.place > start order by text.place limit most);
   end $$`,
  `create or replace function search_words_held(
     words tsquery, step integer, start bigint, most integer
   ) returns bigint[] language plpgsql stable as $$
   begin
     return array(select text.place from search_texts as text
       where text.vector @@ words and step * text.place > step * start
       order by step * text.place limit most);
   end $$`,
];

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
