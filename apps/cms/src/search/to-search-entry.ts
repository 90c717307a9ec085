import { type Contact, type ReleaseContent, type TextBlock, toText } from '@dateline/release';
import type { SearchEntry } from '../gateways/search-index';
import type { ReleaseSnapshot } from '../gateways/release-snapshot';
import { toCountedUnder } from './counted-under';
import { toFacets } from './to-facets';
import { toTokens } from './to-tokens';

/** Stands between parts that no phrase crosses; no word is this. */
export const boundary = '_';

/** Characters of the text that a search is ranked by. */
const openingLength = 1_500;

/**
 * Bytes of different words of one release: a tsvector of PostgreSQL holds a megabyte. What is
 * beyond is not found.
 */
const mostBytes = 500_000;

/** A release as the search index holds it. */
export function toSearchEntry(release: ReleaseSnapshot, place: number): SearchEntry {
  const headline = toWords(release.content.headline);
  const parts = listTexts(release.content).map(toWords);
  const text = [headline, ...parts].filter((part) => part !== '').join(` ${boundary} `);
  const opening = parts.filter((part) => part !== '').join(` ${boundary} `);
  return {
    releaseId: release.releaseId,
    place,
    headline,
    countedUnder: toCountedUnder(release),
    opening: cut(opening),
    words: bound(text),
    facets: toFacets(release),
  };
}

/** The different words of an entry. */
export function toVocabulary({ words }: Pick<SearchEntry, 'words'>): Set<string> {
  const vocabulary = new Set(words.split(' '));
  vocabulary.delete(boundary);
  vocabulary.delete('');
  return vocabulary;
}

/** What is searched beside the headline, in the order in which a reader meets it. */
function listTexts(content: ReleaseContent): string[] {
  const { opening, names, main, end } = toParts(content);
  return [...opening, ...names, ...main, ...end].filter((text) => text !== '');
}

/** The same, the sentences before the names: they say more of a release. */
export function listProseFirst(content: ReleaseContent): string[] {
  const { opening, names, main, end } = toParts(content);
  return [...opening, ...main, ...names, ...end].filter((text) => text !== '');
}

function toParts(content: ReleaseContent) {
  const { company, contacts, categories, dateline, source, attachments } = content;
  return {
    opening: [content.subheadline ?? '', content.summary ?? ''],
    names: [
      dateline?.text ?? '',
      `${company.name} ${company.legalName}`,
      ...company.listings.map(
        ({ exchange, ticker, isin }) => `${exchange}: ${ticker} ${isin ?? ''}`,
      ),
      ...categories.map(({ name }) => name),
    ],
    main: [toText(content.body), ...content.boilerplates.map(toBlockText)],
    end: [...contacts.map(toContactText), source ?? '', ...attachments.map(({ title }) => title)],
  };
}

function toBlockText({ heading, body }: TextBlock): string {
  return heading === null ? toText(body) : `${heading}\n\n${toText(body)}`;
}

function toContactText({ name, title, organisation }: Contact): string {
  return [name, title, organisation].filter((part) => part !== null).join(', ');
}

function toWords(text: string): string {
  return toTokens(text)
    .map(({ token }) => token)
    .join(' ');
}

function cut(opening: string): string {
  if (opening.length <= openingLength) return opening;
  return opening.slice(0, opening.lastIndexOf(' ', openingLength));
}

function bound(text: string): string {
  // Each word is a few bytes and what its place takes.
  if (text.length * 3 < mostBytes) return text;
  const words = text.split(' ');
  const known = new Set<string>();
  let bytes = 0;
  const end = words.findIndex((word) => {
    bytes += known.has(word) ? 2 : Buffer.byteLength(word) + 8;
    known.add(word);
    return bytes > mostBytes;
  });
  return end === -1 ? text : words.slice(0, end).join(' ');
}
