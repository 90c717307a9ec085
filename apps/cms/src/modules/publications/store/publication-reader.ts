import type { Knex } from 'knex';
import type { EventContent, MediaContent, NewsroomContent } from '../publication-content';
import { type Publication, type PublicationRow, toPublication } from './publication-rows';

export interface EventConditions {
  company?: string | null | undefined;
  fromDay?: string | null | undefined;
  untilDay?: string | null | undefined;
  preferLanguage?: string | null | undefined;
}

/** The one door through which the public reads what is published beside editions. */
export interface PublicationReader {
  findNewsroom(): Promise<NewsroomContent | null>;
  listEvents(
    conditions: EventConditions,
    page: { limit: number; order: 'asc' | 'desc' },
  ): Promise<Publication<EventContent>[]>;
  /** The event that has or had this address, in the language preferred or else that of the address. */
  findEvent(slug: string, preferLanguage: string | null): Promise<Publication<EventContent> | null>;
  /** In all languages, the main one of each kind first. */
  listMediaItems(conditions: {
    company: string | null;
    kind: string | null;
  }): Promise<Publication<MediaContent>[]>;
}

/** A library of more media items than that is not shown whole. */
const mostMediaItems = 2_000;

export function createPublicationReader(knex: Knex): PublicationReader {
  const rows = (kind: PublicationRow['kind']) =>
    knex('publications as publication')
      .where('publication.kind', kind)
      .select<PublicationRow[]>('publication.*');
  return {
    async findNewsroom() {
      const [row] = await rows('newsroom').limit(1);
      return row === undefined ? null : toPublication<NewsroomContent>(row).content;
    },
    async listEvents(conditions, { limit, order }) {
      const query = rows('event')
        .orderBy([
          { column: 'publication.sort_key', order },
          { column: 'publication.id', order },
        ])
        .limit(limit);
      meet(query, conditions);
      const found = await query;
      return found.map((row) => toPublication<EventContent>(row));
    },
    async findEvent(slug, preferLanguage) {
      const address = await knex<{ document_id: string; language: string }>('publication_addresses')
        .where('slug', slug)
        .first();
      if (address === undefined) return null;
      const versions: PublicationRow[] = await rows('event').where(
        'publication.document_id',
        address.document_id,
      );
      const found =
        versions.find(({ language }) => language === preferLanguage) ??
        versions.find((row) => row.slug === slug) ??
        versions.find(({ language }) => language === address.language) ??
        versions[0];
      return found === undefined ? null : toPublication(found);
    },
    async listMediaItems({ company, kind }) {
      const query = rows('media').orderBy('publication.id').limit(mostMediaItems);
      if (company !== null) void query.where('publication.company_slug', company);
      const found = (await query).map((row) => toPublication<MediaContent>(row));
      return found
        .filter(({ content }) => kind === null || content.kind === kind)
        .sort(
          (one, other) =>
            one.content.position - other.content.position ||
            one.content.title.localeCompare(other.content.title, 'en'),
        );
    },
  };
}

function meet(query: Knex.QueryBuilder, conditions: EventConditions): void {
  const { company, fromDay, untilDay, preferLanguage } = conditions;
  if (typeof company === 'string') void query.where('publication.company_slug', company);
  // An event of several days is there until its last.
  if (typeof fromDay === 'string') void query.where('publication.end_day', '>=', fromDay);
  if (typeof untilDay === 'string') void query.where('publication.sort_day', '<=', untilDay);
  if (typeof preferLanguage !== 'string') return;
  void query.whereRaw(
    `(publication.language = ? or not exists (select 1 from publications as other where
      other.kind = publication.kind and other.document_id = publication.document_id
      and other.language = ?))`,
    [preferLanguage, preferLanguage],
  );
}
