import type { Passage } from '../../passages/passage';
import type { NoteMark } from './note-mark';

const raised = /^\s?\(?((?:\d{1,2}|[a-e]|[*†‡§]{1,3})(?:, ?(?:\d{1,2}|[a-e]))*)\)?\s?$/;
const units = /(?:^|[\s(/\d])(?:k?m|cm|mm|ft|in|s|x|10)$/;
const symbols = /(?<=[\p{L}\d%)”"])(\*{1,3}|[†‡§])(?=[\s,.;:)]|$)/gu;
/** Behind a letter or a bracket, or a space: “Resolution 7(b)” is a name. */
const behindLabel = /(?<=[\p{L})’”][.,]?|[\p{L})\d] )\((\d{1,2}|[a-f])\)$/u;

/**
 * The signs in a passage that send the reader to a note: in superscript, an asterisk or a dagger at
 * the end of a word, a number in brackets at the end of a cell's words. Exponents, isotopes and
 * ordinals are none.
 */
export function listMarks(passage: Passage): NoteMark[] {
  return [...listRaised(passage), ...listSymbols(passage), ...listBracketed(passage)];
}

const attached = /(?<=\p{Ll}{2})\((\d{1,2})\)(?=[\s,.;:]|$)/gu;

/** Numbers in brackets right behind a word of a sentence: “Revenue(1) rose”. */
export function listAttached(passage: Passage): NoteMark[] {
  const { text, kind } = passage;
  if (kind === 'cell') return [];
  return Array.from(text.matchAll(attached), ({ 0: whole, 1: name = '', index }) => ({
    ...{ name, passage },
    ...{ start: index, end: index + whole.length },
  })).filter(({ start }) => !isInRaised(passage, start));
}

function listRaised(passage: Passage): NoteMark[] {
  const { text, inline } = passage;
  let at = 0;
  return inline.flatMap((part) => {
    const start = at;
    const words = part.type === 'text' ? part.text : '\n';
    at += words.length;
    const isRaised = (part.marks ?? []).some(({ type }) => type === 'superscript');
    const names = isRaised ? raised.exec(words)?.[1] : undefined;
    // What begins a passage is the note itself; a letter behind makes an isotope.
    if (names === undefined || text.slice(0, start).trim() === '') return [];
    if (/^\p{L}/u.test(text.slice(at, at + 1))) return [];
    if (/^\d/.test(names) && units.test(text.slice(Math.max(0, start - 4), start))) return [];
    return names.split(/, ?/).map((name) => ({ name, passage, start, end: start + words.length }));
  });
}

function listSymbols(passage: Passage): NoteMark[] {
  const { text } = passage;
  if (!/[*†‡§]/.test(text)) return [];
  // Pairs of asterisks are Markdown that lost its meaning, which is no matter of notes.
  if (/\*[^*\s][^*]{0,200}\*/.test(text)) return [];
  return Array.from(text.matchAll(symbols), ({ 1: name = '', index }) => ({
    name,
    passage,
    start: index,
    end: index + name.length,
  })).filter(({ start }) => !isInRaised(passage, start));
}

function isInRaised({ inline }: Passage, offset: number): boolean {
  let at = 0;
  for (const part of inline) {
    const length = part.type === 'text' ? part.text.length : 1;
    if (offset < at + length) return (part.marks ?? []).some(({ type }) => type === 'superscript');
    at += length;
  }
  return false;
}

function listBracketed(passage: Passage): NoteMark[] {
  const { text, kind } = passage;
  if (kind !== 'cell' || text.length > 200) return [];
  const trimmed = text.trimEnd();
  const found = /\p{L}/u.test(trimmed) ? behindLabel.exec(trimmed) : null;
  if (found?.[1] === undefined) return [];
  const start = trimmed.lastIndexOf('(');
  return isInRaised(passage, start)
    ? []
    : [{ name: found[1], passage, start, end: trimmed.length }];
}
