import type { Passage } from '../../passages/passage';
import type { NoteMark } from './note-mark';

const begin =
  /(?:^|\n|[.;:] {1,3})\s{0,3}[*_]{0,2}(?:\((\d{1,2}|[a-f]|\*{1,3}|[†‡§])\)|\[(\d{1,2})\]|(\d{1,2})[.)]?(?=\s)|([a-f])[.)](?=\s)|(\*{1,3}|[†‡§]))/g;

/**
 * The notes that a passage holds: what begins with a number or a sign, one after the other in one
 * paragraph too. Reads generously: what may be a note is taken for one.
 */
export function listNotes(passage: Passage): NoteMark[] {
  const { text } = passage;
  const raised = findRaisedStart(passage);
  const listed = findListNumber(passage);
  const written = Array.from(text.matchAll(begin), (found) => {
    const name = found.slice(1).find((group) => group !== undefined) ?? '';
    const end = found.index + found[0].length;
    const start = text.lastIndexOf(name, end - 1);
    return { name, passage, start, end };
  });
  return [...raised, ...listed, ...written];
}

/** A passage whose first words are a raised number. */
function findRaisedStart(passage: Passage): NoteMark[] {
  const [first] = passage.inline;
  if (first?.type !== 'text') return [];
  if (!(first.marks ?? []).some(({ type }) => type === 'superscript')) return [];
  const name = first.text.replace(/[()\s.]/g, '');
  return name === '' ? [] : [{ name, passage, start: 0, end: first.text.length }];
}

/** The first paragraph of a list's point: numbered lists hold notes too. */
function findListNumber(passage: Passage): NoteMark[] {
  if (passage.kind !== 'listItem' || passage.path.at(-1) !== 0) return [];
  const name = String((passage.path.at(-2) ?? 0) + 1);
  return [{ name, passage, start: 0, end: 0 }];
}
