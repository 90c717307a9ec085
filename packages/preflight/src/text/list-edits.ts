import type { Fix } from '../finding';
import type { Passage } from '../passages/passage';
import type { Report } from '../rule';
import { toPlace } from '../places/to-place';

/** Other text for a stretch of a passage. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/** What a report says, and what the button of its fix says. */
interface Words {
  message: string;
  label: string;
}

/**
 * Reports of one kind of slip, one for each part of a passage whose marks are the same: a fix
 * that reached over two parts would give the second the marks of the first.
 * @param edits in the order of the text, none inside another
 */
export function listEdits<Slip extends Edit>(
  passage: Passage,
  edits: readonly Slip[],
  say: (slips: [Slip, ...Slip[]], excerpt: string, insert: string) => Words,
): Report[] {
  const reports: Report[] = [];
  let next = 0;
  let partEnd = 0;
  for (const part of passage.inline) {
    partEnd += part.type === 'text' ? part.text.length : 1;
    const inside: Slip[] = [];
    for (let edit = edits[next]; edit !== undefined && edit.start < partEnd; edit = edits[next]) {
      inside.push(edit);
      next += 1;
    }
    const [first] = inside;
    const last = inside.at(-1);
    if (first === undefined || last === undefined) continue;
    const place = toPlace(passage, first.start, last.end);
    const insert = applyEdits(passage.text, inside);
    const { message, label } = say([first, ...inside.slice(1)], place.excerpt, insert);
    const fix: Fix = { label, insert };
    reports.push({ place, message, fix });
  }
  return reports;
}

/** What stands from the first edit to the last, with all of them made. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = edits[0]?.start ?? 0;
  return edits
    .map(({ start, end, insert }) => {
      const kept = text.slice(at, start);
      at = end;
      return kept + insert;
    })
    .join('');
}
