import type { Knex } from 'knex';
import type { Position } from './edition-reader';
import { categoryHeading } from '../listed-releases';

/** A release whose context is asked for. */
export interface Centre extends Position {
  company: string;
  language: string;
  categories: readonly string[];
}

/** A release that may be about the same. */
export interface RelatedCandidate extends Position {
  company: string;
  headline: string;
  categories: string[];
}

export interface ContextReader {
  /** The company's release in the same language before or after it; null where there is none. */
  findNeighbour(centre: Centre, side: 'before' | 'after'): Promise<string | null>;
  /** Those of the same company, or under the same categories, that are near in time. */
  listCandidates(centre: Centre): Promise<RelatedCandidate[]>;
}

/** How many are looked at on either side in time, under each heading. */
const mostBefore = 25;
const mostAfter = 10;
/** More categories than these of one release are not looked under. */
const mostCategories = 4;

export function createContextReader(knex: Knex): ContextReader {
  const nearby = (
    { firstIssuedAt, releaseId, language }: Centre,
    side: 'before' | 'after',
    heading: string,
  ) => {
    const order = side === 'before' ? 'desc' : 'asc';
    return knex('listed_releases as listed')
      .where({ 'listed.heading': heading, 'listed.language': language })
      .whereRaw(
        `(listed.first_issued_at, listed.release_id) ${side === 'before' ? '<' : '>'} (?, ?)`,
        [firstIssuedAt, releaseId],
      )
      .orderBy([
        { column: 'listed.first_issued_at', order },
        { column: 'listed.release_id', order },
      ]);
  };

  return {
    async findNeighbour(centre, side) {
      const row = await nearby(centre, side, '')
        .where('listed.company_slug', centre.company)
        .first<{ release_id: string } | undefined>('listed.release_id');
      return row?.release_id ?? null;
    },
    async listCandidates(centre) {
      const parts = (['before', 'after'] as const).flatMap((side) => {
        const most = side === 'before' ? mostBefore : mostAfter;
        const ofCompany = nearby(centre, side, '').where('listed.company_slug', centre.company);
        const ofCategories = centre.categories
          .slice(0, mostCategories)
          .map((slug) => nearby(centre, side, categoryHeading(slug)));
        return [ofCompany, ...ofCategories].map((part) => part.limit(most).select('release_id'));
      });
      const candidates = parts.map((part, index) =>
        knex.from(part.as(`part_${index}`)).select('release_id'),
      );
      const rows = await knex('listed_releases as listed')
        .join('current_editions as current', 'current.release_id', 'listed.release_id')
        .join('editions as edition', 'edition.id', 'current.edition_id')
        .whereIn('listed.release_id', (ids: Knex.QueryBuilder) => {
          void ids.from(knex.union(candidates).as('candidate')).select('candidate.release_id');
        })
        .select<CandidateRow[]>(
          'listed.release_id',
          'listed.heading',
          'listed.company_slug',
          'listed.first_issued_at',
          'edition.headline',
        );
      return toCandidates(rows);
    },
  };
}

interface CandidateRow {
  release_id: string;
  heading: string;
  company_slug: string;
  first_issued_at: string;
  headline: string;
}

function toCandidates(rows: readonly CandidateRow[]): RelatedCandidate[] {
  const candidates = new Map<string, RelatedCandidate>();
  const start = categoryHeading('');
  for (const row of rows) {
    const candidate = candidates.get(row.release_id) ?? {
      releaseId: row.release_id,
      firstIssuedAt: row.first_issued_at,
      company: row.company_slug,
      headline: row.headline,
      categories: [],
    };
    if (row.heading.startsWith(start)) candidate.categories.push(row.heading.slice(start.length));
    candidates.set(row.release_id, candidate);
  }
  return [...candidates.values()];
}
