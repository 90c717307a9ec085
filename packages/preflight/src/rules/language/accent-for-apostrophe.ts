import type { Rule } from '../../rule';
import { listEdits } from '../../text/list-edits';

/** An accent by itself or a prime between the letters of a word. */
const accent = /(?<=\p{L})[`´′ʹ](?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))|(?<=\p{L}s)[`´′](?=\s\p{L})/gu;

/** `company´s`: an accent where the apostrophe belongs. */
export const accentForApostrophe: Rule = {
  name: 'accent-for-apostrophe',
  severity: 'note',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      if (!/[`´′ʹ]/.test(passage.text)) continue;
      const insert = passage.text.includes('’') ? '’' : "'";
      const edits = Array.from(passage.text.matchAll(accent), ({ index }) => ({
        start: index,
        end: index + 1,
        insert,
      }));
      yield* listEdits(passage, edits, ({ length }, excerpt) => ({
        message: `${length === 1 ? `“${excerpt}” is an accent` : `${length} apostrophes here are accents`}: write “${insert}”.`,
        label: length === 1 ? `Write “${insert}”` : 'Write apostrophes',
      }));
    }
  },
};
