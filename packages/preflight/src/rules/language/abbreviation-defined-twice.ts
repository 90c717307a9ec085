import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';
import { toLetters } from './abbreviations/find-expansion';
import { isSameMeaning } from './abbreviations/is-same-meaning';
import type { Introduction } from './abbreviations/introduction';
import { listIntroductions } from './abbreviations/list-introductions';

/**
 * A short name introduced twice in one text: `Small and Medium-Sized Enterprise (SME) … Small and
 * Medium-sized Enterprise (SME)`. The body and each block are read by themselves, so each may
 * introduce its own.
 */
export const abbreviationDefinedTwice: Rule = {
  name: 'abbreviation-defined-twice',
  severity: 'warning',
  languages: null,
  *check({ passages }) {
    const first = new Map<string, Introduction>();
    for (const introduction of listIntroductions(passages)) {
      const { passage, name, start, end, isAlone } = introduction;
      const key = `${passage.field} ${toLetters(name) || name}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, introduction);
      else if (isSameIntroduction(earlier, introduction)) {
        // Gone with the space before it.
        const from = /\s/.test(passage.text.charAt(start - 1)) ? start - 1 : start;
        yield {
          place: toPlace(passage, isAlone ? from : start, end),
          // Far apart a text may well help its reader again.
          severity: earlier.passage === passage ? 'warning' : 'note',
          message: `“${name}” is introduced a second time: keep the first and write the short name alone from there on.`,
          ...(isAlone && {
            fix: { label: `Remove “${passage.text.slice(start, end)}”`, insert: '' },
          }),
        };
      }
    }
  },
};

/** Two brackets, one meaning; where the meaning differs it is `abbreviation-ambiguous`. */
function isSameIntroduction(earlier: Introduction, later: Introduction): boolean {
  if (earlier.passage === later.passage && earlier.start === later.start) return false;
  if (earlier.meaning === null || later.meaning === null) return earlier.name === later.name;
  return isSameMeaning(earlier.meaning, later.meaning);
}
