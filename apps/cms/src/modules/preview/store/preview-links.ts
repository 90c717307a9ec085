import type { Knex } from 'knex';

/** A link as its holder is let in: still open, and its release not withdrawn. */
interface OpenPreviewLink {
  id: number;
  releaseId: string;
  documentId: string;
  language: string;
  expiresAt: string;
}

interface NewPreviewLink {
  /** SHA-256 of the token; the token itself is kept nowhere. */
  tokenHash: string;
  releaseId: string;
  documentId: string;
  language: string;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
}

/** A link as the admin lists it. */
export interface ListedPreviewLink {
  id: number;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  views: number;
}

/** All instants are UTC (RFC 3339, milliseconds). */
export interface PreviewLinks {
  /** Answers the link's number. */
  insert(link: NewPreviewLink): Promise<number>;
  /** Null for one that is unknown, expired or revoked, or whose release was withdrawn. */
  findOpen(tokenHash: string, now: string): Promise<OpenPreviewLink | null>;
  /** Counts a view. False where the link is not open any more: then nothing may be shown. */
  countView(id: number, now: string): Promise<boolean>;
  /** Answers the release whose link it was, also where it was revoked before; null for none. */
  revoke(id: number, now: string): Promise<{ releaseId: string; wasOpen: boolean } | null>;
  findRelease(id: number): Promise<{ documentId: string; language: string } | null>;
  /** The links of a release that are open, the newest first. */
  listOpen(releaseId: string, now: string): Promise<ListedPreviewLink[]>;
  isWithdrawn(releaseId: string): Promise<boolean>;
  /** The number that the release's next edition would have. */
  findNextNumber(releaseId: string): Promise<number>;
}

interface LinkRow {
  id: number;
  release_id: string;
  document_id: string;
  language: string;
  created_by: string;
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
  views: number;
}

/** The table `preview_links`, read and written through a connection or a transaction. */
export function createPreviewLinks(knex: Knex): PreviewLinks {
  const links = () => knex<LinkRow>('preview_links');
  const open = (now: string) =>
    links()
      .whereNull('revoked_at')
      .where('expires_at', '>', now)
      .whereNotIn('release_id', knex('withdrawn_releases').select('release_id'));

  return {
    async insert(link) {
      const [row] = await knex('preview_links')
        .insert({
          token_hash: link.tokenHash,
          release_id: link.releaseId,
          document_id: link.documentId,
          language: link.language,
          created_by: link.createdBy,
          created_at: link.createdAt,
          expires_at: link.expiresAt,
        })
        .returning<{ id: number }[]>('id');
      if (row === undefined) throw new Error('The database did not keep the preview link.');
      return row.id;
    },
    async findOpen(tokenHash, now) {
      const row = await open(now).where('token_hash', tokenHash).first();
      return row ? toOpenLink(row) : null;
    },
    async countView(id, now) {
      return (await open(now).where('id', id).increment('views', 1)) === 1;
    },
    async revoke(id, now) {
      const row = await links().where('id', id).first();
      if (row === undefined) return null;
      const changed = await links()
        .where('id', id)
        .whereNull('revoked_at')
        .update('revoked_at', now);
      return { releaseId: row.release_id, wasOpen: changed === 1 };
    },
    async findRelease(id) {
      const row = await links().where('id', id).first();
      return row === undefined ? null : { documentId: row.document_id, language: row.language };
    },
    async listOpen(releaseId, now) {
      const rows = await open(now).where('release_id', releaseId).orderBy('id', 'desc');
      return rows.map(toListedLink);
    },
    async isWithdrawn(releaseId) {
      return (
        (await knex('withdrawn_releases').where('release_id', releaseId).first()) !== undefined
      );
    },
    async findNextNumber(releaseId) {
      const current = await knex<{ number: number; release_id: string }>('current_editions')
        .where('release_id', releaseId)
        .first();
      return (current?.number ?? 0) + 1;
    },
  };
}

function toOpenLink(row: LinkRow): OpenPreviewLink {
  return {
    id: row.id,
    releaseId: row.release_id,
    documentId: row.document_id,
    language: row.language,
    expiresAt: row.expires_at,
  };
}

function toListedLink(row: LinkRow): ListedPreviewLink {
  return {
    id: row.id,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    views: row.views,
  };
}
