import { createHash } from 'node:crypto';

/** What is written for machines: a feed, a sitemap, a calendar, a card. */
export interface WrittenDocument {
  text: string;
  /** With its charset. */
  mediaType: string;
  /** When what it tells of last changed (UTC); null where that is not known. */
  changedAt: string | null;
  /** The slugs of all releases that it says anything of. */
  releaseSlugs: readonly string[];
}

/** The same, as it is sent. */
export interface Document {
  bytes: Buffer;
  mediaType: string;
  /** A strong validator: other bytes, another tag (RFC 9110, 8.8.3). */
  etag: string;
  /** An HTTP date; null where it would promise too much. */
  lastModified: string | null;
  releaseSlugs: readonly string[];
}

/** In milliseconds: HTTP dates tell no less. */
const second = 1000;

/**
 * @param began When the writing began, in milliseconds since 1970. What changed in the second
 *   before may change again in it, and the date would not tell (RFC 9110, 8.8.2.2): there is none
 *   then.
 * @param toldAt When the CMS last told of anything, likewise; 0 where it never did. A withdrawal
 *   may take away the very release whose time was the latest, and the date must not go back.
 */
export function toDocument(written: WrittenDocument, began: number, toldAt: number): Document {
  const { text, mediaType, changedAt, releaseSlugs } = written;
  const bytes = Buffer.from(text, 'utf8');
  const changed = changedAt === null ? NaN : Math.max(Date.parse(changedAt), toldAt);
  return {
    bytes,
    mediaType,
    etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
    lastModified: began - changed >= second ? new Date(changed).toUTCString() : null,
    releaseSlugs,
  };
}
