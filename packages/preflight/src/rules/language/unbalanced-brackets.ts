import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';
import { shorten } from '../../text/shorten';
import { wordsBefore } from '../../text/words-before';
import { closers, listLooseBrackets, type Bracket } from './brackets/list-loose-brackets';

/** A page's end may cut a bracket in two: it goes on a few paragraphs further, or cells. */
const furthest = { paragraph: 4, cell: 12 };

/** A bracket that is opened and never closed, or closed and never opened. */
export const unbalancedBrackets: Rule = {
  name: 'unbalanced-brackets',
  severity: 'warning',
  languages: null,
  *check({ passages }) {
    let waiting: Loose[] = [];
    for (const [index, passage] of passages.entries()) {
      if (!/[()[\]{}]/.test(passage.text)) continue;
      // A statement of figures puts `(` and `)` into cells of their own.
      if (passage.kind === 'cell' && !/\p{L}{2}/u.test(passage.text)) continue;
      const over = waiting.filter((one) => isOver(one, passage, index));
      waiting = waiting.filter((one) => !isOver(one, passage, index));
      for (const { passage: from, bracket } of over) yield toReport(from, bracket);
      for (const bracket of listLooseBrackets(passage.text)) {
        const last = waiting.at(-1);
        if (closers[bracket.sign] !== undefined) waiting.push({ passage, index, bracket });
        else if (last !== undefined && closers[last.bracket.sign] === bracket.sign) waiting.pop();
        else yield toReport(passage, bracket);
      }
    }
    for (const { passage, bracket } of waiting) yield toReport(passage, bracket);
  },
};

/** An opening bracket that waits for its partner in a later passage. */
interface Loose {
  passage: Passage;
  index: number;
  bracket: Bracket;
}

function isOver(loose: Loose, { field }: Passage, index: number): boolean {
  const limit = loose.passage.kind === 'cell' ? furthest.cell : furthest.paragraph;
  return loose.passage.field !== field || index - loose.index > limit;
}

function toReport(passage: Passage, { sign, at }: Bracket): Report {
  const isOpening = closers[sign] !== undefined;
  const words = isOpening
    ? shorten(passage.text.slice(at, at + 120), 40)
    : wordsBefore(passage.text, at);
  return {
    place: toPlace(passage, at, at + 1),
    message: isOpening
      ? `The bracket of “${words}” is never closed: close it or remove it.`
      : `The bracket after “${words}” was never opened: open it or remove it.`,
  };
}
