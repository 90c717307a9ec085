import { contactCardPath, toPublicUrl } from '@dateline/contract';
import { toContactCard } from '@dateline/syndication';
import { findContact } from '../data/find-contact';
import { isSlug } from '../data/is-slug';
import { parseEditionNumber } from '../data/parse-edition-number';
import { getSettings } from '../settings';
import type { WrittenDocument } from './document';

/** A contact of an edition, counted from 0. */
export interface ContactAddress {
  slug: string;
  number: number;
  index: number;
}

/** Null where an address can name no contact. */
export function parseContactAddress(parts: string[]): ContactAddress | null {
  const [slug, numberPart, index = ''] = parts;
  const number = parseEditionNumber(numberPart);
  if (!isSlug(slug) || number === null || !/^(?:0|[1-9]\d?)$/.test(index)) return null;
  return { slug, number, index: Number(index) };
}

/** A contact as vCard; null where there is none, or its release was withdrawn. Throws on any doubt. */
export async function writeContactCard(address: ContactAddress): Promise<WrittenDocument | null> {
  const { slug, number, index } = address;
  const found = await findContact(slug, number, index);
  if (!found) return null;
  const url = toPublicUrl(getSettings().publicUrl, contactCardPath(found.slug, number, index));
  return {
    text: toContactCard({ ...found.card, url }),
    mediaType: 'text/vcard; charset=utf-8',
    changedAt: found.card.issuedAt,
    releaseSlugs: [slug, found.slug],
  };
}
