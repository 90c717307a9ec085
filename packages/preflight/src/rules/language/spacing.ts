import type { Passage } from '../../passages/passage';
import type { Rule } from '../../rule';
import { listEdits, type Edit } from '../../text/list-edits';
import { wordsAround } from '../../text/words-around';

const space = '[ \\u00a0\\u202f\\u2009]';

/** A mark that stands close to the word before it; not that of `.5`, `.com` or an ellipsis. */
const mark = '[,;.:!?](?:\\s|$)';

const several = new RegExp(`(?<=\\S)${space}{2,80}(?=\\S)(?!${mark})`, 'g');

const beforeMark = new RegExp(`(?<=[\\p{L}\\p{N})\\]”"’])${space}{1,80}(?=${mark})`, 'gu');

/** A comma between words without its space; a thousand's comma stands between digits. */
const noSpace = /(?<=\p{L}{2}[,;])(?=\p{L}{2})/gu;

/** At the ends of a field; a paragraph shows none there. */
const edges = /^\s{1,80}|(?<!\s)\s{1,80}$/g;

/** Quick to see that a text is well spaced. */
const suspicious = new RegExp(`${space}{2}|${space}[,;.:!?]|[,;][^\\s\\d”"’]|^\\s|\\s$`);

/** Two spaces in a row, a space before a comma, a comma without its space, spaces at a field's ends. */
export const spacing: Rule = {
  name: 'spacing',
  severity: 'note',
  languages: null,
  *check({ release, passages }) {
    // French sets a space before the marks of two parts.
    const isFrench = release.language.toLowerCase().startsWith('fr');
    for (const passage of passages) {
      // Cells line up figures with spaces.
      if (passage.kind === 'cell' || !suspicious.test(passage.text)) continue;
      yield* listEdits(passage, listSlips(passage, isFrench), (slips, _, insert) => ({
        message:
          slips.length === 1
            ? slips[0].message
            : `The spaces are wrong in ${slips.length} places of this paragraph: set them right.`,
        label:
          slips.length === 1 && insert.trim() !== '' ? `Write “${insert}”` : 'Set the spaces right',
      }));
    }
  },
};

interface Slip extends Edit {
  message: string;
}

function listSlips({ text, kind }: Passage, isFrench: boolean): Slip[] {
  const find = (
    pattern: RegExp,
    insert: (found: string) => string,
    say: (words: string) => string,
  ) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      insert: insert(found),
      message: say(wordsAround(text, index, index + found.length)),
    }));
  const slips = [
    ...find(
      several,
      (found) => (/ /.test(found) ? ' ' : '\u00a0'),
      (words) => `More than one space stands in “${words}”: leave one.`,
    ),
    ...(isFrench
      ? []
      : find(
          beforeMark,
          () => '',
          (words) => `A space stands before the mark in “${words}”: remove it.`,
        )),
    ...find(
      noSpace,
      () => ' ',
      (words) => `A space is missing after the mark in “${words}”: add it.`,
    ),
    ...(kind === 'field'
      ? find(
          edges,
          () => '',
          (words) => `“${words}” begins or ends with a space: remove it.`,
        )
      : []),
  ];
  return slips.sort((a, b) => a.start - b.start);
}
