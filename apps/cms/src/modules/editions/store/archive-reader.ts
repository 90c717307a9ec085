import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database/is-sqlite';
import type { ReleaseConditions } from '../release-conditions';
import { categoryHeading } from '../listed-releases';
import { carryTicker, meetColumns } from './meet-conditions';

export interface NamedCount {
  slug: string;
  name: string;
  count: number;
}

/** How many releases there are; each answer is one statement over a table of counts. */
export interface ArchiveReader {
  count(conditions: ReleaseConditions): Promise<number>;
  /** The latest first. */
  countYears(conditions: ReleaseConditions): Promise<{ year: number; count: number }[]>;
  /** By year, when the releases of companies in languages were changed last. */
  readChanges(conditions: ReleaseConditions): Promise<Map<number, string>>;
  countCompanies(conditions: ReleaseConditions): Promise<NamedCount[]>;
  countCategories(conditions: ReleaseConditions): Promise<NamedCount[]>;
  countLanguages(conditions: ReleaseConditions): Promise<{ language: string; count: number }[]>;
  /** What companies, or categories, were called in their latest release; by slug. */
  readNames(of: 'company' | 'category', slugs: readonly string[]): Promise<Map<string, string>>;
}

interface CountRow {
  of: string | number;
  name: string;
  /** PostgreSQL answers sums as text. */
  count: number | string;
}

export function createArchiveReader(knex: Knex): ArchiveReader {
  return {
    async count(conditions) {
      const row = await countUnder(knex, conditions).first<CountRow | undefined>();
      return Number(row?.count ?? 0);
    },
    async countYears(conditions) {
      const rows = await countUnder(knex, conditions)
        .groupBy('counted.year')
        .orderBy('counted.year', 'desc')
        .select<CountRow[]>({ of: 'counted.year' });
      return rows.map(({ of, count }) => ({ year: Number(of), count: Number(count) }));
    },
    async readChanges({ company, language }) {
      const rows = await knex('archive_changes as counted')
        .modify(meetColumns, 'counted', { company, language })
        .groupBy('counted.year')
        .select<{ year: number; at: string }[]>(
          'counted.year',
          knex.raw('max(counted.changed_at) as at'),
        );
      return new Map(rows.map(({ year, at }) => [year, at]));
    },
    countCompanies: (conditions) =>
      listNamed(
        countUnder(knex, conditions)
          .groupBy('counted.company_slug')
          .select<CountRow[]>(
            'counted.company_slug as of',
            latestLabel(knex, `named.heading = '' and named.company_slug = counted.company_slug`),
          ),
      ),
    async countCategories(conditions) {
      const counts = await listNamed(
        countUnder(knex, { ...conditions, category: null }, 'categories')
          .groupBy('counted.heading')
          .select<CountRow[]>(
            'counted.heading as of',
            latestLabel(knex, 'named.heading = counted.heading'),
          ),
      );
      const start = categoryHeading('').length;
      return counts.map((one) => ({ ...one, slug: one.slug.slice(start) }));
    },
    async countLanguages(conditions) {
      const rows = await countUnder(knex, conditions)
        .groupBy('counted.language')
        .orderBy('counted.language')
        .select<CountRow[]>({ of: 'counted.language' });
      return rows.map(({ of, count }) => ({ language: String(of), count: Number(count) }));
    },
    async readNames(of, slugs) {
      const condition =
        of === 'company'
          ? `named.heading = '' and named.company_slug = asked.value`
          : `named.heading = '${categoryHeading('')}' || asked.value`;
      const list = isSqlite(knex) ? 'json_each(?)' : 'json_array_elements_text(?::json)';
      const rows = await knex
        .from(knex.raw(`${list} as asked`, [JSON.stringify(slugs)]))
        .select<{ slug: string; name: string | null }[]>(
          'asked.value as slug',
          latestLabel(knex, condition),
        );
      return new Map(rows.map(({ slug, name }) => [slug, name ?? slug]));
    },
  };
}

/** Sums the counts that meet the conditions. Tickers are counted one by one: few ask for them. */
function countUnder(
  knex: Knex,
  conditions: ReleaseConditions,
  headings: 'own' | 'categories' = 'own',
): Knex.QueryBuilder {
  const { ticker, category } = conditions;
  const query =
    typeof ticker === 'string'
      ? knex('listed_releases as counted')
          .modify(carryTicker, 'counted', ticker)
          .count({ count: '*' })
      : knex('archive_counts as counted').sum({ count: 'counted.count' });
  void query.modify(meetColumns, 'counted', conditions);
  return headings === 'categories'
    ? query.where('counted.heading', 'like', `${categoryHeading('')}%`)
    : query.where('counted.heading', typeof category === 'string' ? categoryHeading(category) : '');
}

/** The label that a heading or a company had in its latest release. */
function latestLabel(knex: Knex, condition: string) {
  return knex('listed_releases as named')
    .whereRaw(condition)
    .orderBy([
      { column: 'named.first_issued_at', order: 'desc' },
      { column: 'named.release_id', order: 'desc' },
    ])
    .limit(1)
    .select('named.label')
    .as('name');
}

async function listNamed(asked: PromiseLike<CountRow[]>): Promise<NamedCount[]> {
  return sortNamed(
    (await asked).map(({ of, name, count }) => ({ slug: String(of), name, count: Number(count) })),
  );
}

export function sortNamed(counts: readonly NamedCount[]): NamedCount[] {
  return counts.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
