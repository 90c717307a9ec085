import { listAttached, listMarks } from '../../figures/notes/list-marks';
import { listNotes } from '../../figures/notes/list-notes';
import type { NoteMark } from '../../figures/notes/note-mark';
import type { Passage } from '../../passages/passage';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** A mark that sends the reader to a note that is not there, and a note that nothing leads to. */
export const footnoteMark: Rule = {
  name: 'footnote-mark',
  severity: 'warning',
  languages: null,
  check({ passages }) {
    const read = passages.filter(
      ({ field }) => !/^(?:contacts|links|attachments|dateline)/.test(field),
    );
    const hasBracketed = read.some(
      ({ kind, text }) => kind === 'paragraph' && bracketed.test(text),
    );
    const attached = hasBracketed ? read.flatMap(listAttached) : [];
    const marks = [...read.flatMap(listMarks), ...attached];
    const notes = new Set(read.flatMap(listNotes).map(({ name }) => name));
    return [...listLost(marks, notes), ...listLonely(read, marks)];
  },
};

/** A note that begins with its number in brackets: then such numbers are marks in the text, too. */
const bracketed = /^\(\d{1,2}\) ?[\p{L}“"]/u;

/** The first mark without a note; the others stand in its message: they went the same way. */
function listLost(marks: readonly NoteMark[], notes: ReadonlySet<string>): Report[] {
  const first = new Map<string, NoteMark>();
  for (const mark of marks) {
    if (!notes.has(mark.name) && !first.has(mark.name)) first.set(mark.name, mark);
  }
  const [mark, ...others] = first.values();
  if (mark === undefined) return [];
  const { name, passage, start, end } = mark;
  const rest = others.map((one) => one.name).join(', ');
  const also = rest === '' ? '' : ` Nor do ${rest}.`;
  return [
    {
      place: toPlace(passage, start, end),
      message: `The mark ${name} leads to no note: no paragraph of the release begins with it.${also}`,
    },
  ];
}

/** Notes right behind a table, and paragraphs that begin with an asterisk. */
function listLonely(passages: readonly Passage[], marks: readonly NoteMark[]): Report[] {
  // Each name once: its first note.
  const seen = new Set(marks.map(({ name }) => name));
  return passages.flatMap((passage, at) => {
    const [note] = isNote(passage) ? listNotes(passage) : [];
    if (note === undefined || seen.has(note.name)) return [];
    seen.add(note.name);
    const isStar = /^[*†‡§]/.test(note.name);
    if (!isStar && !followsTable(passages, at)) return [];
    // Marks that were read as words: “Revenue1”, “(1)” within a line.
    const isSomewhere = passages.some(
      (other) => other !== passage && hasSign(other.text, note.name),
    );
    if (isSomewhere) return [];
    return [
      {
        place: toPlace(passage, note.start, note.end),
        message: `The note ${note.name} has no mark: nothing in the release leads to it.`,
      },
    ];
  });
}

/** A paragraph between asterisks: Markdown's emphasis, and no note. */
const emphasised = /^(\*{1,3})\p{L}[^]*[^\s*]\1$/u;

function isNote({ kind, text, inline }: Passage): boolean {
  if (kind !== 'paragraph' || emphasised.test(text.trim())) return false;
  const [first] = inline;
  const isRaised = (first?.marks ?? []).some(({ type }) => type === 'superscript');
  return isRaised || /^(?:\((?:\d{1,2}|[a-f])\)|(?:\*{1,3}|[†‡§])) ?[\p{L}“"]/u.test(text);
}

/** Whether only notes stand between the passage and the table before it. */
function followsTable(passages: readonly Passage[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const passage = passages[before];
    if (passage === undefined || passage.field !== passages[at]?.field) return false;
    if (passage.kind === 'cell') return true;
    if (!isNote(passage)) return false;
  }
  return false;
}

function hasSign(text: string, name: string): boolean {
  if (/^[*†‡§]/.test(name)) return text.includes(name);
  return text.includes(`(${name})`) || new RegExp(`\\p{Ll}${name}(?![\\p{L}\\d])`, 'u').test(text);
}
