import type { SourceBlock, SourceDocument } from '../source-document';
import { findLostWords } from '../words/find-lost-words';
import type { ReadResult } from './read-result';
import { sourceLimits } from './source-limits';

/** A reading and what is needed to judge it. */
export interface Reading {
  source: SourceDocument;
  /** The words of the file, found past the reader. */
  words: string[];
}

/**
 * Lets a reading pass only with all its words. `readPlainly` reads the file once more without any
 * regard to its layout where the reading lost some: a person can mend a table, but not what nobody
 * sees is missing.
 */
export function checkReading(reading: Reading & { readPlainly: () => SourceBlock[] }): ReadResult;
/** Null for a reading that lost words. */
export function checkReading(reading: Reading): ReadResult | null;
export function checkReading({
  source,
  words,
  readPlainly,
}: Reading & { readPlainly?: () => SourceBlock[] }): ReadResult | null {
  if (findLostWords(words, listParts(source)).length === 0) return toResult(source, words);
  if (readPlainly === undefined) return null;
  const notice =
    'The layout of the file could not be read without losing words, so it was taken as plain text: look at its lists and tables.';
  const notices = [...source.notices, notice];
  return toResult({ ...source, blocks: readPlainly(), notices }, words);
}

function toResult(source: SourceDocument, words: string[]): ReadResult {
  if (source.blocks.length === 0) {
    return { ok: false, message: 'The file holds no words: choose the file with the release.' };
  }
  if (source.blocks.length > sourceLimits.blocks) {
    return {
      ok: false,
      message: `The file has more than ${sourceLimits.blocks.toLocaleString('en')} paragraphs and tables: import the release alone, without its annexes.`,
    };
  }
  return { ok: true, source, words };
}

function listParts({ blocks, notices }: SourceDocument): string[] {
  return [
    ...blocks.map(({ text, ordinal }) => (ordinal === null ? text : `${ordinal} ${text}`)),
    ...notices,
  ];
}
