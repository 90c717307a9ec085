/**
 * What the search asks of PostgreSQL. Left to itself the server reads the whole table for a common
 * word, and takes every text apart again. So the first 200 texts tell how common what is looked for
 * is: where many of them hold it, a walk along time meets enough of it soon; for anything else the
 * index is asked, which answers all at once. The index knows no phrases: what holds their words is
 * looked at in parts, 20,000 texts at most, and where many matches are asked for no further than to
 * where there are a hundred.
 */
export const searchFunctions = [
  // The next texts along time.
  `create or replace function list_search_texts(newest_first boolean, start bigint, most integer)
   returns bigint[] language plpgsql stable as $$
   begin
     if newest_first then
       return array(select text.place from search_texts as text
         where text.place < start order by text.place desc limit most);
     end if;
     return array(select text.place from search_texts as text
       where text.place > start order by text.place limit most);
   end $$`,
  // What the index finds; the step is -1 where the newest come first.
  `create or replace function ask_search_index(
     words tsquery, step integer, start bigint, most integer
   ) returns bigint[] language plpgsql stable
   set enable_indexscan = off set enable_indexonlyscan = off as $$
   begin
     return array(select text.place from search_texts as text
       where text.vector @@ words and step * text.place > step * start
       order by step * text.place limit most);
   end $$`,
  `create or replace function find_search_places(
     wanted tsquery, words tsquery, newest_first boolean, behind bigint, most integer,
     out places bigint[], out is_all boolean
   ) language plpgsql stable
   set enable_seqscan = off set jit = off as $$
   declare
     has_phrase boolean := wanted <> words;
     enough integer := case when has_phrase and most > 200 then 100 else most end;
     step integer := case when newest_first then -1 else 1 end;
     start bigint := coalesce(behind, case when newest_first then 9223372036854775807 else 0 end);
     walked bigint := start;
     looked_at integer := 0;
     is_common boolean;
     held bigint[];
     part bigint[];
   begin
     part := list_search_texts(newest_first, start, 200);
     is_common := 60 <= (select count(*) from search_texts as text
       where text.place = any(part) and (text.vector @@ words) is true);
     places := '{}';
     while is_common or has_phrase loop
       if is_common then
         part := list_search_texts(newest_first, walked, 1000);
         walked := part[1000];
       else
         held := coalesce(held, ask_search_index(words, step, start, 20000));
         part := held[looked_at + 1:looked_at + 1000];
       end if;
       places := places || array(select text.place from search_texts as text
         where text.place = any(part) and (text.vector @@ wanted) is true
         order by step * text.place);
       looked_at := looked_at + 1000;
       is_all := cardinality(part) < 1000;
       exit when is_all or cardinality(places) >= enough or looked_at >= 20000;
     end loop;
     -- What was common at first, and then no more, and what never was.
     if not has_phrase and (is_all is null or (not is_all and cardinality(places) < most)) then
       places := ask_search_index(words, step, start, most);
       is_all := true;
     end if;
     is_all := is_all and cardinality(places) < most;
     places := places[1:most];
   end $$`,
];
