import type { Contact } from '@dateline/release';
import { toCardValue, toContentLine, toTextValue } from './content-line';

/** A contact of an edition, with what its card needs beside it. */
export interface ContactCard {
  contact: Contact;
  companyName: string;
  /** The company's own web address; null where not given. */
  website: string | null;
  /** The card's own address. */
  url: string;
  /** When the edition was made public (UTC). */
  issuedAt: string;
}

/** A contact as vCard 4.0 (RFC 6350). A contact without a name is its firm. */
export function toContactCard({
  contact,
  companyName,
  website,
  url,
  issuedAt,
}: ContactCard): string {
  const organisation = contact.organisation ?? companyName;
  const text = (name: string, value: string | null) =>
    value === null ? [] : [toContentLine(name, toCardValue(value))];
  const atWork = (name: string, value: string | null) =>
    value === null ? [] : [toContentLine(name, toCardValue(value), { TYPE: 'work' })];
  return [
    toContentLine('BEGIN', 'VCARD'),
    toContentLine('VERSION', '4.0'),
    ...(contact.name === null ? [toContentLine('KIND', 'org')] : []),
    ...text('FN', contact.name ?? organisation),
    toContentLine('ORG', toTextValue(organisation)),
    ...text('TITLE', contact.title),
    ...atWork('TEL', contact.phone),
    ...atWork('EMAIL', contact.email),
    ...(website === null ? [] : [toContentLine('URL', website)]),
    toContentLine('SOURCE', url),
    toContentLine('REV', new Date(issuedAt).toISOString().replace(/\.\d{3}|[-:]/g, '')),
    toContentLine('END', 'VCARD'),
  ].join('');
}
