import type { Knex } from 'knex';
import type { Edition, ReleaseContent, Withdrawal } from '@dateline/release';
import { type EditionRow, toEdition } from './edition-rows';

/** An edition as the public reads it, with its content unpacked. */
export interface PublicEdition extends Edition {
  content: ReleaseContent;
  /** Whether it is what the release's own address shows. */
  isCurrent: boolean;
  /** The release's address now, which an earlier edition may not have had. */
  currentSlug: string;
}

/** The last edition of a withdrawn release, with its notice unpacked. */
export interface PublicWithdrawal extends Edition {
  content: Withdrawal;
}

export interface ReleaseConditions {
  company?: string | null;
  category?: string | null;
  year?: number | null;
  language?: string | null;
  ticker?: string | null;
}

/** A place in the order of releases: the instant of first issue, and the id where two share it. */
export interface Position {
  firstIssuedAt: string;
  releaseId: string;
}

/** The one module through which the public reads; it knows the edition tables and nothing else. */
export interface EditionReader {
  /**
   * An edition of the release that has or had this address, the current one where no number is
   * given; none of a release that was withdrawn.
   */
  findBySlug(slug: string, number: number | null): Promise<PublicEdition | null>;
  /** All editions of a release, the first one first; none of a release that was withdrawn. */
  listEditions(slug: string): Promise<PublicEdition[]>;
  findWithdrawal(slug: string): Promise<PublicWithdrawal | null>;
  /** One edition of a release, a withdrawal too, without its content. */
  findNumbered(releaseId: string, number: number): Promise<Edition | null>;
  listPage(
    conditions: ReleaseConditions,
    page: { limit: number; after: Position | null; order: 'asc' | 'desc' },
  ): Promise<PublicEdition[]>;
  count(conditions: ReleaseConditions): Promise<number>;
  /** For each company its latest edition; or for one company. */
  listLatestByCompany(slug?: string): Promise<PublicEdition[]>;
  listCategories(): Promise<{ slug: string; name: string }[]>;
}

type NumberedRow = EditionRow & { current_number: number; current_slug: string };

const numbered = ['edition.*', 'current.number as current_number', 'current.slug as current_slug'];

/** More corrections than that of one release are not shown. */
const mostEditions = 100;

export function createEditionReader(knex: Knex): EditionReader {
  const current = () =>
    knex('current_editions as current').join(
      'editions as edition',
      'edition.id',
      'current.edition_id',
    );

  /** Joined through what the public reads now: a withdrawn release has no history for anybody. */
  const history = (slug: string) =>
    knex('release_addresses as address')
      .join('current_editions as current', 'current.release_id', 'address.release_id')
      .join('editions as edition', 'edition.release_id', 'current.release_id')
      .where('address.slug', slug);

  return {
    async findBySlug(slug, number) {
      if (number === null) {
        const row = await current()
          .join('release_addresses as address', 'address.release_id', 'current.release_id')
          .where('address.slug', slug)
          .first<EditionRow | undefined>('edition.*');
        return row === undefined ? null : toPublicEdition(row);
      }
      const row = await history(slug)
        .where('edition.number', number)
        .first<NumberedRow | undefined>(...numbered);
      return row === undefined ? null : toNumberedEdition(row);
    },
    async listEditions(slug) {
      const rows = await history(slug)
        .orderBy('edition.number')
        .limit(mostEditions)
        .select<NumberedRow[]>(...numbered);
      return rows.map(toNumberedEdition);
    },
    async findWithdrawal(slug) {
      const row = await knex('release_addresses as address')
        .join('withdrawn_releases as withdrawn', 'withdrawn.release_id', 'address.release_id')
        .join('editions as edition', 'edition.id', 'withdrawn.edition_id')
        .where('address.slug', slug)
        .first<EditionRow | undefined>('edition.*');
      return row === undefined
        ? null
        : { ...toEdition(row), content: JSON.parse(row.canonical_content) as Withdrawal };
    },
    async findNumbered(releaseId, number) {
      const row = await knex('editions')
        .where({ release_id: releaseId, number })
        .first<EditionRow | undefined>();
      return row === undefined ? null : toEdition(row);
    },
    async listPage(conditions, { limit, after, order }) {
      const query = current()
        .modify(meet, conditions)
        .orderBy([
          { column: 'current.first_issued_at', order },
          { column: 'current.release_id', order },
        ])
        .limit(limit)
        .select<EditionRow[]>('edition.*');
      if (after !== null) {
        void query.whereRaw(
          `(current.first_issued_at, current.release_id) ${order === 'desc' ? '<' : '>'} (?, ?)`,
          [after.firstIssuedAt, after.releaseId],
        );
      }
      return (await query).map(toPublicEdition);
    },
    async count(conditions) {
      const row = await knex('current_editions as current')
        .modify(meet, conditions)
        .count<{ total: number | string }[]>({ total: '*' })
        .first();
      return Number(row?.total ?? 0);
    },
    async listLatestByCompany(slug) {
      const latest = knex('current_editions')
        .max('edition_id')
        .groupBy('company_slug')
        .modify((query) => {
          if (slug !== undefined) void query.where('company_slug', slug);
        });
      const rows = await knex('editions as edition')
        .whereIn('edition.id', latest)
        .select<EditionRow[]>('edition.*');
      return rows.map(toPublicEdition);
    },
    async listCategories() {
      const rows = await knex('current_edition_facets')
        .where({ facet: 'category' })
        .groupBy('value')
        .orderBy('name')
        .select<{ slug: string; name: string }[]>(
          { slug: 'value' },
          knex.raw('max(label) as name'),
        );
      return rows;
    },
  };
}

function meet(query: Knex.QueryBuilder, conditions: ReleaseConditions): void {
  const { company, category, year, language, ticker } = conditions;
  if (typeof company === 'string') void query.where('current.company_slug', company);
  if (typeof year === 'number') void query.where('current.year', year);
  if (typeof language === 'string') void query.where('current.language', language);
  if (typeof category === 'string') void query.modify(carry, 'category', category);
  if (typeof ticker === 'string') void query.modify(carry, 'ticker', ticker.toUpperCase());
}

function carry(query: Knex.QueryBuilder, facet: string, value: string): void {
  void query.whereIn('current.release_id', (facets: Knex.QueryBuilder) => {
    void facets.from('current_edition_facets').where({ facet, value }).select('release_id');
  });
}

function toPublicEdition(row: EditionRow): PublicEdition {
  const content = toContent(row.canonical_content);
  return { ...toEdition(row), content, isCurrent: true, currentSlug: row.slug };
}

function toNumberedEdition(row: NumberedRow): PublicEdition {
  const isCurrent = row.number === row.current_number;
  return { ...toPublicEdition(row), isCurrent, currentSlug: row.current_slug };
}

/** Checked when it was written, and frozen since: parsing it as a type is enough. */
function toContent(canonicalContent: string): ReleaseContent {
  return JSON.parse(canonicalContent) as ReleaseContent;
}
