import type { IncomingHttpHeaders } from 'node:http';
import type { Document } from './document';

const tags = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** The three forms of RFC 9110, 5.6.7; the last names no zone and means UTC. */
const dates = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]+, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

/**
 * Whether who asks has the document already (RFC 9110, 13.2.2): by the tags, of which any may be
 * the one, compared weakly; and only where none are given by the date. A date that is none is
 * ignored.
 */
export function isUnchanged(
  headers: IncomingHttpHeaders,
  { etag, lastModified }: Pick<Document, 'etag' | 'lastModified'>,
): boolean {
  const given = headers['if-none-match'];
  if (given !== undefined) {
    return given.trim() === '*' || [...given.matchAll(tags)].some(([, tag]) => tag === etag);
  }
  const since = parseHttpDate(headers['if-modified-since']);
  return since !== null && lastModified !== null && Date.parse(lastModified) <= since;
}

function parseHttpDate(text: string | undefined): number | null {
  if (text === undefined || !dates.some((form) => form.test(text))) return null;
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}
