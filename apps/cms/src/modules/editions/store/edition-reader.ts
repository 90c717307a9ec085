import type { Knex } from 'knex';
import {
  type Edition,
  readContent,
  readWithdrawal,
  type ReleaseContent,
  type Withdrawal,
} from '@dateline/release';
import { type EditionRow, toEdition } from './edition-rows';
import { meetListed } from './meet-conditions';
import type { ReleaseConditions } from '../release-conditions';

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
  /** Current editions in the order of the ids; of what is not issued, or withdrawn, nothing. */
  listByIds(releaseIds: readonly string[]): Promise<PublicEdition[]>;
  /** The other languages of each of these releases, one row each. */
  listTranslations(releaseIds: readonly string[]): Promise<TranslationRow[]>;
  /** For each company its latest edition; or for one company. */
  listLatestByCompany(slug?: string): Promise<PublicEdition[]>;
}

export interface TranslationRow {
  /** The release that is translated. */
  release_id: string;
  language: string;
  slug: string;
  headline: string;
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
        : { ...toEdition(row), content: readWithdrawal(row.canonical_content) };
    },
    async findNumbered(releaseId, number) {
      const row = await knex('editions')
        .where({ release_id: releaseId, number })
        .first<EditionRow | undefined>();
      return row === undefined ? null : toEdition(row);
    },
    async listPage(conditions, { limit, after, order }) {
      const query = knex('listed_releases as listed')
        .modify(meetListed, conditions)
        .orderBy([
          { column: 'listed.first_issued_at', order },
          { column: 'listed.release_id', order },
        ])
        .limit(limit)
        .select('listed.first_issued_at', 'listed.release_id');
      if (after !== null) {
        void query.whereRaw(
          `(listed.first_issued_at, listed.release_id) ${order === 'desc' ? '<' : '>'} (?, ?)`,
          [after.firstIssuedAt, after.releaseId],
        );
      }
      // The page first, by its index alone, and then what is in it.
      const rows = await current()
        .join(query.as('page'), 'page.release_id', 'current.release_id')
        .orderBy([
          { column: 'page.first_issued_at', order },
          { column: 'page.release_id', order },
        ])
        .select<EditionRow[]>('edition.*');
      return rows.map(toPublicEdition);
    },
    async listByIds(releaseIds) {
      if (releaseIds.length === 0) return [];
      const rows = await current()
        .whereIn('current.release_id', [...releaseIds])
        .select<EditionRow[]>('edition.*');
      const found = new Map(rows.map((row) => [row.release_id, toPublicEdition(row)]));
      return releaseIds.flatMap((releaseId) => found.get(releaseId) ?? []);
    },
    async listTranslations(releaseIds) {
      return knex('current_editions as mine')
        .join('current_editions as other', 'other.document_id', 'mine.document_id')
        .join('editions as edition', 'edition.id', 'other.edition_id')
        .whereIn('mine.release_id', [...releaseIds])
        .whereRaw('other.release_id <> mine.release_id')
        .orderBy('other.language')
        .select<TranslationRow[]>(
          'mine.release_id',
          'other.language',
          'other.slug',
          'edition.headline',
        );
    },
    async listLatestByCompany(slug) {
      const slugs = knex('archive_counts')
        .distinct('company_slug')
        .where('heading', '')
        .modify((query) => {
          if (slug !== undefined) void query.where('company_slug', slug);
        });
      const latest = knex('current_editions as current')
        .whereRaw('current.company_slug = counted.company_slug')
        .orderBy([
          { column: 'current.first_issued_at', order: 'desc' },
          { column: 'current.release_id', order: 'desc' },
        ])
        .limit(1)
        .select('current.edition_id');
      const rows = await knex('editions as edition')
        .whereIn('edition.id', (ids: Knex.QueryBuilder) => {
          void ids.from(slugs.as('counted')).select(latest.as('edition_id'));
        })
        .select<EditionRow[]>('edition.*');
      return rows.map(toPublicEdition);
    },
  };
}

function toPublicEdition(row: EditionRow): PublicEdition {
  const content = readContent(row.canonical_content);
  return { ...toEdition(row), content, isCurrent: true, currentSlug: row.slug };
}

function toNumberedEdition(row: NumberedRow): PublicEdition {
  const isCurrent = row.number === row.current_number;
  return { ...toPublicEdition(row), isCurrent, currentSlug: row.current_slug };
}
