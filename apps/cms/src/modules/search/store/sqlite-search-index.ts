import type { Knex } from 'knex';
import type { SearchClause, SearchIndex, SearchQuery } from '../search-index';
import { reverse } from '../reverse';

/** The search index on SQLite: FTS5, which keeps no text, and whose row ids are places in time. */
export function createSqliteSearchIndex(knex: Knex): SearchIndex {
  return {
    async ensure() {
      // Words come as code folded them: everything but the space is part of a word.
      await knex.raw(
        `create virtual table if not exists search_texts using fts5(words, facets, content='',
         contentless_delete=1, tokenize="ascii tokenchars '/-_'")`,
      );
      await knex.raw(
        `create table if not exists search_words (word varchar(60) primary key,
         backwards varchar(60) not null, length integer not null, documents integer not null)`,
      );
    },
    async clear() {
      await knex.raw(`insert into search_texts(search_texts) values ('delete-all')`);
      await knex('search_words').delete();
      await knex('search_documents').delete();
    },
    async add(entries) {
      const rows = entries.map(({ place, words, facets }) => [place, words, facets.join(' ')]);
      await knex.raw(
        `insert into search_texts(rowid, words, facets)
         select value ->> 0, value ->> 1, value ->> 2 from json_each(?)`,
        [JSON.stringify(rows)],
      );
    },
    async remove(places) {
      await knex.raw('delete from search_texts where rowid in (select value from json_each(?))', [
        JSON.stringify(places),
      ]);
    },
    async listPlaces(query, { order, after, limit }) {
      const rows = await knex('search_texts')
        .whereRaw('search_texts match ?', [toMatch(query)])
        .modify((asked) => {
          if (after !== null) void asked.where('rowid', order === 'desc' ? '<' : '>', after);
        })
        .orderBy('rowid', order)
        .limit(limit)
        .select<{ place: number }[]>('rowid as place');
      return { places: rows.map(({ place }) => place), isAll: rows.length < limit };
    },
    async moveWords(steps) {
      const rows = [...steps].map(([word, step]) => [word, reverse(word), [...word].length, step]);
      await knex.raw(
        `insert into search_words(word, backwards, length, documents)
         select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?) where true
         on conflict (word) do update set documents = documents + excluded.documents`,
        [JSON.stringify(rows)],
      );
      if ([...steps.values()].some((step) => step < 0)) {
        await knex('search_words').where('documents', 0).delete();
      }
    },
    async has(places) {
      const rows = await knex.raw<{ place: number }[]>(
        'select rowid as place from search_texts where rowid in (select value from json_each(?))',
        [JSON.stringify(places)],
      );
      return new Set(rows.map(({ place }) => place));
    },
  };
}

/**
 * Words hold letters and digits alone, so that between quotes nothing of FTS5's language is left.
 * Facets hold a slash: no column has to be named, which would have each match taken apart.
 */
function toMatch({ required, excluded, facets, excludedFacets }: SearchQuery): string {
  const phrase = (words: readonly string[]) => `"${words.join(' ')}"`;
  const clause = ({ alternatives }: SearchClause) => `${alternatives.map(phrase).join(' OR ')}`;
  const wanted = [...required.map(clause), ...facets.map((facet) => phrase([facet]))].map(
    (part) => `(${part})`,
  );
  const unwanted = [...excluded.map(phrase), ...excludedFacets.map((facet) => phrase([facet]))];
  return unwanted.reduce((match, part) => `(${match}) NOT (${part})`, wanted.join(' AND '));
}
