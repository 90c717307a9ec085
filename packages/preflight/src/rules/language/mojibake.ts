import type { Passage } from '../../passages/passage';
import type { Report, Rule } from '../../rule';
import type { Edit } from '../../text/list-edits';
import { toPlace } from '../../places/to-place';
import { wordsAround } from '../../text/words-around';
import { listLeftovers } from './mojibake/list-leftovers';
import { listMisread } from './mojibake/list-misread';

/** Characters that were broken on the way from one program to another: `companyâ€™s`, `R&amp;D`, `�`. */
export const mojibake: Rule = {
  name: 'mojibake',
  severity: 'error',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      if (!/[\u0080-\u009fÂÃÄÅâïð\ufffd&?]/.test(passage.text)) continue;
      const misread = listMisread(passage.text);
      for (const edit of misread) yield toReport(passage, edit);
      const taken = new Set(misread.flatMap(({ start, end }) => range(start, end)));
      for (const edit of listLeftovers(passage.text)) {
        if (!taken.has(edit.start)) yield toReport(passage, edit);
      }
      for (const { 0: found, index } of passage.text.matchAll(/\ufffd{1,20}/g)) {
        yield toReport(passage, { start: index, end: index + found.length, insert: '\ufffd' });
      }
    }
  },
};

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

function toReport(passage: Passage, { start, end, insert }: Edit): Report {
  const place = toPlace(passage, start, end);
  const words = wordsAround(passage.text, start, end);
  // What is lost nobody can bring back but a person who knows the text.
  if (insert.includes('\ufffd')) {
    return { place, message: `A character was lost in “${words}”: write what stood there.` };
  }
  const meant = insert.trim() === '' ? 'Remove the broken character' : `Write “${insert}”`;
  return {
    place,
    message: `“${words}” has a broken character: ${insert.trim() === '' ? 'remove it' : `write “${insert}”`}.`,
    fix: { label: meant, insert },
  };
}
