import type { Contact } from '@dateline/release';
import { toCardValue, toContentLine, toTextValue } from './content-line';
import { toNameParts } from './to-name-parts';

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

/**
 * A contact as vCard 4.0 (RFC 6350). A contact without a name is its firm. Its name in parts, which
 * 4.0 leaves free, is what programs sort by and those that know 3.0 alone ask for (RFC 2426, 3.1.2).
 */
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
    toContentLine('N', contact.name === null ? ';;;;' : toName(contact.name)),
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

function toName(name: string): string {
  const { family, given, additional, prefixes, suffixes } = toNameParts(name);
  return [[family], [given], [additional], prefixes, suffixes]
    .map((values) => values.map((value) => toTextValue(value)).join(','))
    .join(';');
}
