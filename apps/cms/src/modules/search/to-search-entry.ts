import {
  type FieldName,
  fieldNames,
  fieldUses,
  type ReleaseContent,
  type SearchRank,
} from '@dateline/release';
import type { SearchEntry } from './search-index';
import type { ReleaseSnapshot } from '../editions/store/release-snapshot';
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

type Parts = Record<SearchRank, string[]>;

function toParts(content: ReleaseContent): Parts {
  const parts: Parts = { headline: [], opening: [], names: [], main: [], end: [] };
  for (const name of fieldNames) addTexts(parts, content, name);
  return parts;
}

function addTexts<Name extends FieldName>(parts: Parts, content: ReleaseContent, name: Name): void {
  const { searched } = fieldUses[name];
  if (searched !== null) parts[searched.rank].push(...searched.texts(content[name]));
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
