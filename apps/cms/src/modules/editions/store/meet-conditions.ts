import type { Knex } from 'knex';
import type { ReleaseConditions } from '../release-conditions';
import { categoryHeading, tickerHeading } from '../listed-releases';

/** Narrows `listed_releases as listed` to one row for each release that meets the conditions. */
export function meetListed(query: Knex.QueryBuilder, conditions: ReleaseConditions): void {
  const { category, ticker } = conditions;
  if (isGiven(category)) {
    void query.where('listed.heading', categoryHeading(category));
    if (isGiven(ticker)) void query.modify(carryTicker, 'listed', ticker);
  } else {
    void query.where('listed.heading', isGiven(ticker) ? tickerHeading(ticker) : '');
  }
  void query.modify(meetColumns, 'listed', conditions);
  // The year is that of the company's time zone, which is within a day of this one: so the index
  // by time serves years too.
  if (typeof conditions.year === 'number') {
    void query.whereBetween('listed.first_issued_at', [
      `${conditions.year - 1}-12-31T00:00:00.000Z`,
      `${conditions.year + 1}-01-01T23:59:59.999Z`,
    ]);
  }
}

/** Narrows to releases whose company had the ticker. */
export function carryTicker(
  query: Knex.QueryBuilder,
  table: 'listed' | 'counted',
  ticker: string,
): void {
  void query.whereIn(`${table}.release_id`, (carried: Knex.QueryBuilder) => {
    void carried
      .from('listed_releases')
      .where('heading', tickerHeading(ticker))
      .select('release_id');
  });
}

/** The conditions that are columns of `listed_releases` and of `archive_counts` alike. */
export function meetColumns(
  query: Knex.QueryBuilder,
  table: 'listed' | 'counted',
  { company, year, language, preferLanguage }: ReleaseConditions,
): void {
  if (isGiven(company)) void query.where(`${table}.company_slug`, company);
  if (isGiven(language)) void query.where(`${table}.language`, language);
  if (typeof year === 'number') void query.where(`${table}.year`, year);
  // Nothing else is a language: what it hides is nothing.
  if (isGiven(preferLanguage) && /^[A-Za-z0-9-]+$/.test(preferLanguage)) {
    void query.where((preferred) => {
      void preferred
        .where(`${table}.language`, preferLanguage)
        .orWhere(`${table}.languages`, 'not like', `%,${preferLanguage},%`);
    });
  }
}

function isGiven(value: string | null | undefined): value is string {
  return typeof value === 'string';
}
